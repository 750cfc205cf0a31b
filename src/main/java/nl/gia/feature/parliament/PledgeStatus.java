package nl.gia.feature.parliament;

import java.util.EnumSet;
import java.util.Set;
import nl.gia.feature.State;

/** How a commitment to parliament stands. */
enum PledgeStatus implements State<PledgeStatus> {
  OPEN(ParliamentText.OPEN),
  AFGEDAAN(ParliamentText.AFGEDAAN),
  VERVALLEN(ParliamentText.VERVALLEN);

  private final ParliamentText label;

  PledgeStatus(ParliamentText label) {
    this.label = label;
  }

  @Override
  public ParliamentText label() {
    return label;
  }

  @Override
  public Set<PledgeStatus> next() {
    return switch (this) {
      case OPEN -> EnumSet.of(AFGEDAAN, VERVALLEN);
      case AFGEDAAN -> EnumSet.of(OPEN);
      case VERVALLEN -> EnumSet.of(OPEN);
    };
  }
}
