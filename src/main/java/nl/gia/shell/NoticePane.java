package nl.gia.shell;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Notices;

/** A sentence at the foot of the window, with room of its own, that goes after ten seconds. */
final class NoticePane extends HBox implements Notices {
  static final Duration STAYS = Duration.seconds(10);

  private final Label sentence = new Label();
  private final Button undo = new Button();
  private final PauseTransition pause = new PauseTransition(STAYS);
  private final StatusPane status;

  /** What stays true for a while is said by the line at the foot. */
  NoticePane(Texts texts, StatusPane status) {
    this.status = status;
    getStyleClass().add("notice");
    sentence.setWrapText(true);
    sentence.setMinHeight(USE_PREF_SIZE);
    setMinHeight(USE_PREF_SIZE);
    undo.setMinWidth(USE_PREF_SIZE);
    undo.setText(texts.get(ShellText.UNDO));
    undo.getStyleClass().add("flat");
    pause.setOnFinished(done -> hide());
    getChildren().setAll(sentence, undo);
    hide();
  }

  @Override
  public void say(String words) {
    show(words, false);
  }

  @Override
  public void undoable(String words, Runnable action) {
    undo.setOnAction(press -> {
      hide();
      action.run();
    });
    show(words, true);
  }

  @Override
  public void pending(Object by, String words) {
    status.pending(by, words);
  }

  private void show(String words, boolean withUndo) {
    sentence.setText(words);
    undo.setVisible(withUndo);
    undo.setManaged(withUndo);
    setVisible(true);
    setManaged(true);
    pause.playFromStart();
  }

  private void hide() {
    setVisible(false);
    setManaged(false);
  }
}
