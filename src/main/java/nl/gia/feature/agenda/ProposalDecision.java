package nl.gia.feature.agenda;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.gia.feature.FieldType.Option;

/** What can be decided on a proposal to change a text. */
enum ProposalDecision {
  OVERGENOMEN(AgendaText.OVERGENOMEN),
  GEWIJZIGD_OVERGENOMEN(AgendaText.GEWIJZIGD_OVERGENOMEN),
  NIET_OVERGENOMEN(AgendaText.NIET_OVERGENOMEN),
  AANGEHOUDEN(AgendaText.AANGEHOUDEN);

  private final AgendaText label;

  ProposalDecision(AgendaText label) {
    this.label = label;
  }

  /** The code that is stored. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  AgendaText label() {
    return label;
  }

  /** Whether nothing more has to be decided. */
  boolean settles() {
    return this != AANGEHOUDEN;
  }

  static Optional<ProposalDecision> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  static List<Option> options() {
    return Arrays.stream(values()).map(one -> new Option(one.code(), one.label())).toList();
  }
}
