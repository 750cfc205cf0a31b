package nl.gia.feature;

import javafx.beans.property.ReadOnlyProperty;
import javafx.scene.layout.Region;
import nl.gia.platform.ui.Desk;

/** What stands beneath the form of the row chosen in a list, above its history. */
public interface BeneathPane extends AutoCloseable {
  Region node();

  @Override
  void close();

  /** Makes one for a place that is opened. */
  @FunctionalInterface
  interface Maker {
    /**
     * Makes it.
     *
     * @param selected the id of the chosen row; empty text is none
     */
    BeneathPane make(Desk desk, Workspace space, ReadOnlyProperty<String> selected);
  }
}
