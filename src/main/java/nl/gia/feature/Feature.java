package nl.gia.feature;

import java.util.List;

/** One area of the program, as the rest of it knows that area. */
public interface Feature {
  /** The kinds of rows that this feature alone writes. */
  List<Kind> kinds();

  /** The places in the window that this feature fills. */
  default List<Place> places() {
    return List.of();
  }
}
