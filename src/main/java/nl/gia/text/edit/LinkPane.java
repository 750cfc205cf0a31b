package nl.gia.text.edit;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.gia.platform.text.Texts;
import nl.gia.text.Run;

/** Asks where a link leads to, in a line above the text. */
final class LinkPane extends VBox {
  private final WritingPane area;
  private final TextField address = new TextField();
  private final Label problem;

  LinkPane(Texts texts, WritingPane area) {
    this.area = area;
    Label label = new Label(texts.get(EditText.ADDRESS));
    label.setLabelFor(address);
    label.setMinWidth(Region.USE_PREF_SIZE);
    address.setId("link-address");
    address.setAccessibleText(label.getText());
    HBox.setHgrow(address, Priority.ALWAYS);
    Button set = button(texts.get(EditText.SET_LINK), this::set);
    Button none = button(texts.get(EditText.NO_LINK), () -> done(""));
    HBox row = new HBox(label, address, set, none);
    row.getStyleClass().add("prose-link");
    problem = new Label(texts.get(EditText.NO_ADDRESS));
    problem.getStyleClass().add("field-problem");
    problem.setWrapText(true);
    getChildren().setAll(row, problem);
    address.setOnAction(_ -> set());
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            shut();
            key.consume();
          }
        });
    show(this, false);
    show(problem, false);
  }

  private static Button button(String name, Runnable action) {
    Button button = new Button(name);
    button.getStyleClass().add("small");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private static void show(Region part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }

  /** Asks for the address, beginning with the one at the caret. */
  void open() {
    if (area.isEditable()) {
      address.setText(area.link());
      show(problem, false);
      show(this, true);
      address.requestFocus();
      address.selectAll();
    }
  }

  private void set() {
    String typed = whole(address.getText().strip());
    boolean good = Run.canLinkTo(typed) && typed.length() > "mailto:".length();
    show(problem, !good);
    if (good) {
      done(typed);
    }
  }

  /** With what people leave out: www.vng.nl is on the web, and naam@vng.nl is for mail. */
  private static String whole(String typed) {
    if (Run.canLinkTo(typed) || typed.matches(".*\\s.*")) {
      return typed;
    }
    if (typed.matches("[^@:/]+@[^@:/]+\\.[^@:/]+")) {
      return "mailto:" + typed;
    }
    return typed.matches("[^:@]+\\.[^:@]+") ? "https://" + typed : typed;
  }

  private void done(String to) {
    area.link(to);
    shut();
  }

  private void shut() {
    show(this, false);
    area.requestFocus();
  }
}
