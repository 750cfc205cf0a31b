package nl.gia.feature;

import java.util.List;

/** One area of the program, as the rest of it knows that area. */
public interface Feature {
  /** The kinds of rows that this feature alone writes. */
  List<Kind> kinds();

  /** The lists that this feature takes in in a way of its own, beside those of its kinds. */
  default List<ListTarget> lists() {
    return List.of();
  }

  /** The places in the window that this feature fills. */
  default List<Place> places() {
    return List.of();
  }

  /** What this feature adds to the window's menu of files. */
  default List<Tool> tools() {
    return List.of();
  }
}
