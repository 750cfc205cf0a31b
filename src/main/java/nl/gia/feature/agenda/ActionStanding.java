package nl.gia.feature.agenda;

import java.util.EnumSet;
import java.util.Set;
import nl.gia.feature.State;

/** How an action point stands; what has lapsed does not come back. */
enum ActionStanding implements State<ActionStanding> {
  NIET_GESTART(AgendaText.NIET_GESTART),
  OP_SCHEMA(AgendaText.OP_SCHEMA),
  ACHTER_OP_SCHEMA(AgendaText.ACHTER_OP_SCHEMA),
  GEREED(AgendaText.GEREED),
  VERVALLEN(AgendaText.VERVALLEN);

  private final AgendaText label;

  ActionStanding(AgendaText label) {
    this.label = label;
  }

  @Override
  public AgendaText label() {
    return label;
  }

  @Override
  public Set<ActionStanding> next() {
    return switch (this) {
      case NIET_GESTART -> EnumSet.of(OP_SCHEMA, ACHTER_OP_SCHEMA, GEREED, VERVALLEN);
      case OP_SCHEMA -> EnumSet.of(NIET_GESTART, ACHTER_OP_SCHEMA, GEREED, VERVALLEN);
      case ACHTER_OP_SCHEMA -> EnumSet.of(NIET_GESTART, OP_SCHEMA, GEREED, VERVALLEN);
      case GEREED -> EnumSet.of(OP_SCHEMA, ACHTER_OP_SCHEMA);
      case VERVALLEN -> EnumSet.noneOf(ActionStanding.class);
    };
  }
}
