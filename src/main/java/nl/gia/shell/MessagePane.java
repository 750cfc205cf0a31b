package nl.gia.shell;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What could not be done, above the screen, until the user closes it or gets on. It has no parts
 * before it is needed, so that the window is there sooner.
 */
final class MessagePane extends HBox {
  /** How long a fault that goes on and on stays away once it was closed. */
  static final Duration QUIET = Duration.seconds(10);

  private final Texts texts;
  private final FontIcon icon = new FontIcon("fth-alert-triangle");
  private final Label title = new Label();
  private final Label sentence = new Label();
  private Optional<Text> refused = Optional.empty();
  private final PauseTransition quiet = new PauseTransition(QUIET);
  private String last = "";
  private String closed = "";

  MessagePane(Texts texts) {
    this.texts = texts;
    getStyleClass().add("message");
    setMinHeight(USE_PREF_SIZE);
    title.getStyleClass().add("message-title");
    title.setMinWidth(USE_PREF_SIZE);
    sentence.setWrapText(true);
    sentence.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    quiet.setOnFinished(_ -> closed = "");
    hide();
  }

  void refused(Text what, UserFailure failure) {
    refused = Optional.of(what);
    last = "";
    show("fth-alert-triangle", ShellText.REFUSED, failure.message(texts));
  }

  void faulted(String code) {
    refused = Optional.empty();
    if (!code.equals(closed)) {
      last = code;
      show("fth-x-circle", ShellText.FAULT, texts.get(ShellText.FAULT_SENTENCE, code));
    }
  }

  /** The same was done after all. */
  void succeeded(Text what) {
    if (refused.filter(what::equals).isPresent()) {
      hide();
    }
  }

  void hide() {
    refused = Optional.empty();
    setVisible(false);
    setManaged(false);
  }

  private void closed() {
    closed = last;
    quiet.playFromStart();
    hide();
  }

  private void show(String iconCode, ShellText heading, String words) {
    icon.setIconLiteral(iconCode);
    title.setText(texts.get(heading));
    sentence.setText(words);
    if (getChildren().isEmpty()) {
      getChildren().setAll(icon, title, sentence, close());
    }
    setVisible(true);
    setManaged(true);
  }

  private Button close() {
    Button close = new Button(null, new FontIcon("fth-x"));
    close.getStyleClass().addAll("flat", "button-icon", "small");
    close.setAccessibleText(texts.get(ShellText.CLOSE));
    close.setTooltip(new Tooltip(texts.get(ShellText.CLOSE)));
    close.setId("close-message");
    close.setOnAction(press -> closed());
    return close;
  }
}
