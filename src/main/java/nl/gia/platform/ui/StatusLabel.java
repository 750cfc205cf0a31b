package nl.gia.platform.ui;

import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;

/** A state beside other things than a table's cells: its symbol and its word. */
public final class StatusLabel extends Label {
  public StatusLabel(Status status) {
    setMinWidth(USE_PREF_SIZE);
    getStyleClass().add(status.tone().style());
    setText(status.word());
    FirstLine.symbol(this, new FontIcon(status.tone().icon()));
  }
}
