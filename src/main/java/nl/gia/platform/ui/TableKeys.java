package nl.gia.platform.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import nl.gia.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What the keyboard does in a table: add, remove, edit, find by typing, go on into the last line.
 */
final class TableKeys<R> {
  private static final KeyCombination ADD =
      new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
  private static final Duration THINKING = Duration.seconds(1.5);

  private final Texts texts;
  private final TableView<R> view;
  private final Label finding = new Label();
  private final PauseTransition pause = new PauseTransition(THINKING);
  private String typed = "";

  /** Whether the keyboard went on to the last line for want of rows, which may still be read. */
  private boolean early;

  private @Nullable AddLine add;
  private @Nullable Consumer<R> remove;
  private @Nullable Consumer<R> edit;

  TableKeys(Texts texts, TableView<R> view) {
    this.texts = texts;
    this.view = view;
    finding.getStyleClass().add("table-finding");
    pause.setOnFinished(done -> look(""));
    look("");
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    view.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
  }

  Label finding() {
    return finding;
  }

  void adding(AddLine line) {
    add = line;
  }

  void removing(Consumer<R> action) {
    remove = action;
  }

  void editing(Consumer<R> action) {
    edit = action;
  }

  void edit(R row) {
    if (edit != null) {
      edit.accept(row);
    }
  }

  /** There are rows: the keyboard comes back for the first of them, unless it was used since. */
  void filled() {
    if (early && add != null && add.isFocused() && add.getText().isEmpty()) {
      view.requestFocus();
      if (view.getSelectionModel().isEmpty()) {
        view.getSelectionModel().clearAndSelect(0);
      }
    }
    early = false;
  }

  private void pressed(KeyEvent key) {
    if (ADD.match(key) && add != null) {
      add.open("");
      key.consume();
    } else if (isOnward(key) && add != null) {
      early = view.getItems().isEmpty();
      add.requestFocus();
      key.consume();
    } else if (key.getCode() == KeyCode.DELETE && remove != null) {
      Optional.ofNullable(view.getSelectionModel().getSelectedItem()).ifPresent(this::remove);
      key.consume();
    } else if ((key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.F2) && edit != null) {
      Optional.ofNullable(view.getSelectionModel().getSelectedItem()).ifPresent(this::edit);
      key.consume();
    } else if (key.getCode() == KeyCode.BACK_SPACE && !typed.isEmpty()) {
      look(typed.substring(0, typed.length() - 1));
      key.consume();
    } else if (key.getCode() == KeyCode.ESCAPE && !typed.isEmpty()) {
      look("");
      key.consume();
    }
  }

  /** Whether a key would lead further down from the last row. */
  private boolean isOnward(KeyEvent key) {
    boolean down = key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.END;
    boolean plain = !key.isShiftDown() && !key.isControlDown() && !key.isAltDown();
    return down
        && plain
        && (view.getItems().isEmpty()
            || view.getSelectionModel().getSelectedIndex() == view.getItems().size() - 1);
  }

  /** The selection moves on to the next row, so that Delete twice removes two rows in a list. */
  private void remove(R row) {
    if (remove != null) {
      int index = view.getSelectionModel().getSelectedIndex();
      remove.accept(row);
      if (view.getSelectionModel().isEmpty() && !view.getItems().isEmpty()) {
        view.getSelectionModel().clearAndSelect(Math.min(index, view.getItems().size() - 1));
      }
    }
  }

  private void typed(KeyEvent key) {
    String letter = key.getCharacter();
    boolean command = key.isControlDown() || key.isAltDown() || key.isMetaDown();
    if (command || letter.isEmpty() || Character.isISOControl(letter.charAt(0))) {
      return;
    }
    if (letter.isBlank() && typed.isEmpty()) {
      return;
    }
    look(typed + letter);
    find();
    key.consume();
  }

  private void look(String text) {
    typed = text;
    finding.setText(texts.get(UiText.FINDING, text));
    finding.setVisible(!text.isEmpty());
    finding.setManaged(!text.isEmpty());
    pause.playFromStart();
  }

  private void find() {
    String wanted = typed.toLowerCase(texts.locale());
    int rows = view.getItems().size();
    int from = Math.max(0, view.getSelectionModel().getSelectedIndex());
    for (int step = 0; step < rows; step++) {
      int index = (from + step) % rows;
      if (shows(index, wanted, texts.locale())) {
        view.getSelectionModel().clearAndSelect(index);
        view.scrollTo(Math.max(0, index - 3));
        return;
      }
    }
  }

  private boolean shows(int index, String wanted, Locale locale) {
    return view.getColumns().stream()
        .map(column -> column.getCellData(index))
        .anyMatch(cell -> cell instanceof String text && text.toLowerCase(locale).contains(wanted));
  }
}
