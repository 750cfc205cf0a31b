package nl.gia.feature;

import java.util.List;
import java.util.Map;

/** One area of the program, as the rest of it knows that area. */
public interface Feature {
  /** The kinds of rows that this feature alone writes. */
  List<Kind> kinds();

  /**
   * The lists that this feature takes in in a way of its own, beside those of its kinds.
   *
   * @param kinds the kinds of all features, to which rows of such a list refer
   */
  default List<ListTarget> lists(Kinds kinds) {
    return List.of();
  }

  /** The places in the window that this feature fills. */
  default List<Place> places() {
    return List.of();
  }

  /** Tables that are listed beside the screen of a place, by the number of that place. */
  default Map<Integer, List<String>> beside() {
    return Map.of();
  }

  /** The lists beside the screens of places, as this feature shows them. */
  default List<Annex> annexes() {
    return List.of();
  }

  /**
   * Whether something that was typed is kept on this computer alone, and is no change yet; asked
   * away from the window's thread.
   */
  default boolean hasTyped() {
    return false;
  }

  /** What this feature adds to the window's menu of files. */
  default List<Tool> tools() {
    return List.of();
  }
}
