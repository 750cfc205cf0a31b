package nl.gia.feature.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.gia.feature.Feature;
import nl.gia.feature.Kind;
import nl.gia.feature.OpenPledges;
import nl.gia.feature.Place;
import nl.gia.feature.Seats;
import nl.gia.feature.Workspace;

/** The first place: how things stand, what waits, and what changed. */
public final class OverviewFeature implements Feature {
  private static final int PLACE = 1;

  private final Workspace space;
  private final BoardReader reader;

  /**
   * @param before when the user was here last
   * @param seats who sits in the working group on a date
   * @param pledges what is owed to parliament
   * @param shown the tables that have a place of their own
   */
  public OverviewFeature(
      Workspace space,
      Visit before,
      Function<LocalDate, Seats> seats,
      OpenPledges pledges,
      Set<String> shown) {
    reader = new BoardReader(space, before, seats, pledges, shown);
    this.space = space;
  }

  @Override
  public List<Kind> kinds() {
    return List.of();
  }

  @Override
  public List<Place> places() {
    return List.of(
        Place.of(
            PLACE,
            OverviewText.PLACE,
            "fth-home",
            List.of(),
            desk -> new OverviewView(desk, new OverviewViewModel(desk, reader, space.journal()))));
  }
}
