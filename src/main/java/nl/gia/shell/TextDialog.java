package nl.gia.shell;

import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import nl.gia.platform.text.Texts;

/** A short text in a window of its own, to read and close. */
final class TextDialog extends Dialog<ButtonType> {
  TextDialog(Texts texts, ShellText title, String text) {
    setTitle(texts.get(title));
    setHeaderText(texts.get(title));
    setContentText(text);
    getDialogPane()
        .getButtonTypes()
        .add(new ButtonType(texts.get(ShellText.CLOSE), ButtonBar.ButtonData.CANCEL_CLOSE));
  }
}
