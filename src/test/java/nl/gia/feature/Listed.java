package nl.gia.feature;

import java.util.List;
import java.util.stream.Stream;
import nl.gia.platform.ui.Desk;

/** A place with lists of some kinds, of which the first is drawn by a listing under test. */
public final class Listed implements AutoCloseable {
  private final KindsViewModel place;

  public Listed(Desk desk, Workspace space, String... tables) {
    List<KindPart> parts =
        Stream.of(tables)
            .map(table -> KindPart.of(space.kinds().find(table).orElseThrow(), KindsText.CHOOSE))
            .toList();
    place = new KindsViewModel(desk, space, parts);
  }

  /** What the listing gets of the place around it. */
  public ListingView.Around around() {
    KindListViewModel list = place.lists().getFirst();
    return new ListingView.Around(
        list.inView(), place::rows, list.selected(), place::add, () -> {}, list.form()::remove);
  }

  /** Searches for words. */
  public void find(String words) {
    place.filter().set(words);
  }

  @Override
  public void close() {
    place.close();
  }
}
