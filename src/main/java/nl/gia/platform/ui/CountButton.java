package nl.gia.platform.ui;

import java.text.NumberFormat;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import nl.gia.platform.text.Texts;

/** A count that narrows a list to its rows: what is counted, and how many in a badge beside it. */
public final class CountButton extends ToggleButton {
  public CountButton(Texts texts, String name, long count) {
    super(name);
    String number = NumberFormat.getIntegerInstance(texts.locale()).format(count);
    Label badge = new Label(number);
    badge.getStyleClass().add("count-badge");
    getStyleClass().addAll("small", "count-button");
    setGraphic(badge);
    setContentDisplay(ContentDisplay.RIGHT);
    setMinWidth(USE_PREF_SIZE);
    setAccessibleText(name + " " + number);
  }
}
