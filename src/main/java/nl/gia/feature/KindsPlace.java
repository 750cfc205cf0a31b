package nl.gia.feature;

import java.util.List;
import java.util.Set;
import java.util.function.IntSupplier;
import nl.gia.platform.text.Text;

/** Makes places of the window that are made of lists, from the description of their kinds. */
public final class KindsPlace {
  private KindsPlace() {}

  /**
   * A place with a list of each part.
   *
   * @param badge how much waits there
   */
  public static Place of(
      Workspace space,
      int number,
      Text title,
      String icon,
      List<KindPart> parts,
      IntSupplier badge) {
    return new Place(
        number,
        title,
        icon,
        parts.stream().map(KindPart::table).toList(),
        badge,
        desk -> new KindsView(desk, new KindsViewModel(desk, space, parts)));
  }

  /** Lists beside the screen of a place, as the description of their kinds suggests. */
  static Annex annex(Workspace space, int place, List<String> tables) {
    return annex(
        space,
        place,
        tables.stream()
            .map(table -> space.kinds().find(table).orElseThrow())
            .map(kind -> KindPart.of(kind, KindsText.NOTHING_YET))
            .toList(),
        Set.of());
  }

  /**
   * Lists beside the screen of a place.
   *
   * @param sought the tables of which the window's search box finds the rows
   */
  public static Annex annex(Workspace space, int place, List<KindPart> parts, Set<String> sought) {
    return new Annex(
        place,
        parts.stream()
            .map(part -> space.kinds().find(part.table()).orElseThrow())
            .map(kind -> new Annex.Entry(kind.table(), kind.many(), sought.contains(kind.table())))
            .toList(),
        desk -> new KindsView(desk, new KindsViewModel(desk, space, parts)).within());
  }
}
