package nl.gia.feature.agenda;

import java.util.Optional;

/** A proposal to change a text of a section or its action points, with the text it started from. */
record Proposal(
    String id,
    String column,
    String base,
    String proposed,
    String by,
    Optional<ProposalDecision> decision,
    String reason,
    String decidedOn) {

  /** Whether it is about an action point of the section. */
  boolean ofPoint() {
    return column.equals(SectionField.POINT);
  }

  /** Whether someone still has to decide, now or later. */
  boolean open() {
    return decision.filter(ProposalDecision::settles).isEmpty();
  }
}
