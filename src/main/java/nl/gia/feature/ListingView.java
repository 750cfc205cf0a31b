package nl.gia.feature;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.scene.layout.Region;
import nl.gia.platform.ui.Desk;

/** The rows of a part of a place, drawn otherwise than as a table: on a board, for one. */
public interface ListingView extends AutoCloseable {
  /** What stands in the table's place. */
  Region node();

  /** What stands between the form of the row chosen and its history. */
  Region under();

  /** Puts the keyboard among the rows. */
  void focus();

  /** Writes down what was typed and not yet saved. */
  void flush();

  @Override
  void close();

  /** Makes one for a place that is opened. */
  @FunctionalInterface
  interface Maker {
    ListingView make(Desk desk, Workspace space, Around around);
  }

  /**
   * The place around it.
   *
   * @param inView the rows to draw; they change after those of other tables did
   * @param rows all rows of another table that the place has a list of
   * @param selected the id of the chosen row; empty text is none
   * @param add begins a new row in the form
   * @param edit puts the keyboard in the form of the chosen row
   * @param remove removes a row, and offers to bring it back
   */
  record Around(
      ObservableList<KindRow> inView,
      Function<String, List<KindRow>> rows,
      StringProperty selected,
      Runnable add,
      Runnable edit,
      Consumer<String> remove) {}
}
