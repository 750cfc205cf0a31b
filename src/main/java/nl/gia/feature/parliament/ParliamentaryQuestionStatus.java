package nl.gia.feature.parliament;

import java.util.EnumSet;
import java.util.Set;
import nl.gia.feature.State;

/** How far the answer to a question of parliament is. */
enum ParliamentaryQuestionStatus implements State<ParliamentaryQuestionStatus> {
  OPEN(ParliamentText.OPEN),
  IN_BEHANDELING(ParliamentText.IN_BEHANDELING),
  BEANTWOORD(ParliamentText.BEANTWOORD),
  INGETROKKEN(ParliamentText.INGETROKKEN);

  private final ParliamentText label;

  ParliamentaryQuestionStatus(ParliamentText label) {
    this.label = label;
  }

  @Override
  public ParliamentText label() {
    return label;
  }

  @Override
  public Set<ParliamentaryQuestionStatus> next() {
    return switch (this) {
      case OPEN -> EnumSet.of(IN_BEHANDELING, BEANTWOORD, INGETROKKEN);
      case IN_BEHANDELING -> EnumSet.of(OPEN, BEANTWOORD, INGETROKKEN);
      case BEANTWOORD -> EnumSet.of(IN_BEHANDELING);
      case INGETROKKEN -> EnumSet.of(OPEN);
    };
  }
}
