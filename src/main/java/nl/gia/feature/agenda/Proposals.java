package nl.gia.feature.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gia.feature.Kinds;
import nl.gia.feature.Outcome;
import nl.gia.feature.Rows;
import nl.gia.journal.Journal;
import nl.gia.journal.Tx;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Value;
import nl.gia.platform.problem.UserFailure;
import nl.gia.text.Merge3;
import nl.gia.text.Merged;
import nl.gia.text.Normal;

/** Decides on proposals to change a text; taking one over changes the text in the same act. */
final class Proposals {
  private static final String TABLE = "change_proposal";

  private final Journal journal;
  private final Rows rows;

  Proposals(Journal journal) {
    this.journal = journal;
    this.rows = new Rows(new Kinds(List.of(new AgendaFeature())));
  }

  /** Keeps a text that came too late for its section as a proposal. */
  static void make(Tx tx, SectionField field, String base, String text) {
    String proposal = tx.create(TABLE);
    tx.set(TABLE, proposal, "section", Value.of(field.section()));
    tx.set(TABLE, proposal, "field", Value.of(field.column()));
    tx.set(TABLE, proposal, "base", value(base));
    tx.set(TABLE, proposal, "proposed", value(text));
    tx.set(TABLE, proposal, "visibility", Value.of("intern"));
  }

  /**
   * What a text becomes when a proposal is taken over; nothing where the two do not go together.
   */
  static Optional<String> merged(Proposal proposal, String now) {
    return Merge3.merge(proposal.base(), now, proposal.proposed()) instanceof Merged.Clean clean
        ? Optional.of(clean.text())
        : Optional.empty();
  }

  /**
   * Takes a proposal over in a text as it stands.
   *
   * @throws UserFailure where that text was changed in the same place meanwhile
   */
  void accept(Proposal proposal, SectionField field, Decided decided) {
    journal.write(
        Act.of("change_proposal.accept", proposal.id()),
        tx -> {
          Target target = target(tx, proposal, field);
          String text =
              merged(proposal, target.text())
                  .orElseThrow(() -> new UserFailure(AgendaScreenText.PROPOSAL_DOES_NOT_FIT));
          change(tx, target, text);
          decide(tx, proposal, decided);
        });
  }

  /**
   * Takes a proposal over as someone changed it.
   *
   * @param over the text that they saw
   * @throws UserFailure where that is no longer the text
   */
  void acceptChanged(
      Proposal proposal, SectionField field, String text, String over, Decided decided) {
    journal.write(
        Act.of("change_proposal.accept", proposal.id()),
        tx -> {
          Target target = target(tx, proposal, field);
          if (!target.text().equals(over)) {
            throw new UserFailure(AgendaScreenText.TEXT_MOVED_ON);
          }
          change(tx, target, text);
          decide(tx, proposal, decided);
        });
  }

  /** The text that a proposal changes in a section: an action point is the one that reads so. */
  private record Target(SectionField field, Optional<String> point, String text) {}

  private static Target target(Tx tx, Proposal proposal, SectionField field) {
    return proposal.ofPoint()
        ? new Target(
            field, AgendaStore.point(tx, field.section(), proposal.base()), proposal.base())
        : new Target(field, Optional.empty(), AgendaStore.text(tx, field));
  }

  /** An action point that is new, or not in this edition any more, is made. */
  private void change(Tx tx, Target target, String text) {
    SectionField field = target.field();
    boolean ofPoint = field.column().equals(SectionField.POINT);
    String table = ofPoint ? SectionField.POINT : "section";
    Map<String, String> typed = Map.of(ofPoint ? "text" : field.column(), Normal.of(text));
    if (ofPoint && target.point().isEmpty()) {
      Outcome.orFailure(
          rows.add(tx, table, Map.of("section", field.section(), "text", Normal.of(text))));
    } else {
      Outcome.orFailure(rows.set(tx, table, target.point().orElse(field.section()), typed));
    }
  }

  /** Decides on a proposal without changing any text. */
  void decide(Proposal proposal, Decided decided) {
    journal.write(
        Act.of("change_proposal.decide", proposal.id()), tx -> decide(tx, proposal, decided));
  }

  private void decide(Tx tx, Proposal proposal, Decided decided) {
    Outcome.orFailure(
        rows.set(
            tx,
            TABLE,
            proposal.id(),
            Map.of(
                "decision", decided.decision().code(),
                "reason", decided.reason(),
                "decided_on", decided.on().toString())));
  }

  /** A decision, why, and when. */
  record Decided(ProposalDecision decision, String reason, LocalDate on) {}

  private static Value value(String text) {
    return text.isBlank() ? Value.none() : Value.of(Normal.of(text));
  }
}
