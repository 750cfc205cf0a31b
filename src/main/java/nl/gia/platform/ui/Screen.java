package nl.gia.platform.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** One place's screen, as the window's frame knows it. All calls come on the window's thread. */
public interface Screen extends AutoCloseable {
  /** What fills the window beside the navigation list; always the same node. */
  Node node();

  /** What is open within the place, from coarse to fine, for the trail on top: edition, section. */
  default ObservableValue<List<String>> trail() {
    return new ReadOnlyObjectWrapper<>(List.of());
  }

  /** Goes up to a step of the trail: 0 is the place itself, 1 its first step. */
  default void climb(int step) {
    focus();
  }

  /** The table whose rows are in view, where a place has lists of several. */
  default Optional<String> table() {
    return Optional.empty();
  }

  /** The screen comes into view: refresh what went stale. */
  default void onShow() {}

  /** Puts the keyboard where work starts. */
  default void focus() {
    node().requestFocus();
  }

  /** Shows one row, because a link elsewhere points at it. */
  default void open(Target target) {}

  /** Where the user stands, so that the way back leads to the same row and scroll. */
  default Standing standing() {
    return Standing.START;
  }

  /** Goes back to where the user stood. */
  default void restore(Standing standing) {}

  /** Writes down what was typed and not yet saved; also called before the window closes. */
  default void flush() {}

  /** Lets go of subscriptions; the screen is not shown again. */
  @Override
  default void close() {}
}
