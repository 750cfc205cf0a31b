package nl.gia.shell;

import javafx.geometry.VPos;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import nl.gia.platform.text.Texts;

/** The keys and what they do, beside each other, by where they work. */
final class KeysDialog extends Dialog<ButtonType> {
  private final Texts texts;

  KeysDialog(Texts texts) {
    this.texts = texts;
    setTitle(texts.get(ShellText.KEYS));
    setHeaderText(texts.get(ShellText.KEYS));
    HBox all = new HBox(part(ShellText.KEYS_EVERYWHERE), part(ShellText.KEYS_HERE_AND_THERE));
    all.getStyleClass().add("keys");
    getDialogPane().setContent(all);
    getDialogPane()
        .getButtonTypes()
        .add(new ButtonType(texts.get(ShellText.CLOSE), ButtonBar.ButtonData.CANCEL_CLOSE));
  }

  /** Lines of a key and what it does; a line without a colon is a heading. */
  private GridPane part(ShellText lines) {
    GridPane part = new GridPane();
    part.getStyleClass().add("keys-part");
    for (String line : texts.get(lines).split("\n", -1)) {
      int row = part.getRowCount();
      int colon = line.indexOf(": ");
      if (colon < 0) {
        part.add(label(line, "form-heading"), 0, row, 2, 1);
      } else {
        part.add(label(line.substring(0, colon), "keys-key"), 0, row);
        part.add(label(line.substring(colon + 2), "keys-does"), 1, row);
      }
    }
    return part;
  }

  private static Label label(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    label.setWrapText(style.equals("keys-does"));
    label.setMinHeight(Region.USE_PREF_SIZE);
    GridPane.setValignment(label, VPos.TOP);
    return label;
  }
}
