package nl.gia.feature.meetings;

import java.util.EnumSet;
import java.util.Set;
import nl.gia.feature.State;

/** The phases of minutes; what was adopted stays. */
enum MinutesPhase implements State<MinutesPhase> {
  CONCEPT(MeetingsText.CONCEPT),
  REACTIE(MeetingsText.REACTIE),
  VASTGESTELD(MeetingsText.VASTGESTELD);

  private final MeetingsText label;

  MinutesPhase(MeetingsText label) {
    this.label = label;
  }

  @Override
  public MeetingsText label() {
    return label;
  }

  @Override
  public Set<MinutesPhase> next() {
    return switch (this) {
      case CONCEPT -> EnumSet.of(REACTIE, VASTGESTELD);
      case REACTIE -> EnumSet.of(CONCEPT, VASTGESTELD);
      case VASTGESTELD -> EnumSet.noneOf(MinutesPhase.class);
    };
  }
}
