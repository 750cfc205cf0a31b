package nl.gia.feature.helpdesk;

import java.util.EnumSet;
import java.util.Set;
import nl.gia.feature.State;

/** How far the help desk is with a question. */
enum QuestionStatus implements State<QuestionStatus> {
  OPEN(HelpdeskText.OPEN),
  IN_BEHANDELING(HelpdeskText.IN_BEHANDELING),
  BEANTWOORD(HelpdeskText.BEANTWOORD),
  VERVALLEN(HelpdeskText.VERVALLEN);

  private final HelpdeskText label;

  QuestionStatus(HelpdeskText label) {
    this.label = label;
  }

  @Override
  public HelpdeskText label() {
    return label;
  }

  @Override
  public Set<QuestionStatus> next() {
    return switch (this) {
      case OPEN -> EnumSet.of(IN_BEHANDELING, BEANTWOORD, VERVALLEN);
      case IN_BEHANDELING -> EnumSet.of(OPEN, BEANTWOORD, VERVALLEN);
      case BEANTWOORD -> EnumSet.of(IN_BEHANDELING);
      case VERVALLEN -> EnumSet.of(OPEN);
    };
  }
}
