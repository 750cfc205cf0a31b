package nl.gia.platform.ui;

/** The way from one screen to a row on another; the way back is the window's. */
@FunctionalInterface
public interface Navigator {
  /** Goes to the place that shows this table, and opens the row there. */
  void go(Target target);

  /** Shows a screen over the place in view; the way back leads to where one was. */
  default void over(Screen screen) {}

  /** Goes back to where one was. */
  default void back() {}
}
