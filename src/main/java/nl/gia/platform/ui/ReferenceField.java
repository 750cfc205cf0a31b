package nl.gia.platform.ui;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.Property;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.event.ActionEvent;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import nl.gia.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A row of another table, found by typing a part of its name. Its property holds the row's id; what
 * names no row stays in the field as it was typed.
 */
final class ReferenceField extends TextField {
  private static final int MOST_SHOWN = 200;
  private static final int MOST_LINES = 8;
  private static final int LINES_OF_NOTHING = 2;
  private static final double BORDER = 2;

  /** The code of the line that makes what was typed a row. */
  private static final String NEW = "new";

  /** Tells words from an id, in a property that keeps them; whoever reads names leaves it off. */
  private static final String WORDS = " ";

  private final Texts texts;
  private final ObservableList<Choice> rows;
  private final Property<String> chosen;
  private final ListView<Choice> found = new ListView<>();
  private final Popup popup = new Popup();
  private Optional<Form.Adding> adding = Optional.empty();
  private boolean keeping;
  private boolean showing;

  /** What was typed and names no row, where the property holds none. */
  private String astray = "";

  /** What is being made a row, and so will name one. */
  private String asked = "";

  ReferenceField(Texts texts, ObservableList<Choice> rows, Property<String> chosen) {
    this.texts = texts;
    this.rows = rows;
    this.chosen = chosen;
    getStyleClass().add("reference-field");
    setPromptText(texts.get(UiText.CHOOSE));
    found.getStyleClass().add("reference-list");
    found.setPlaceholder(new Label(texts.get(UiText.NOTHING_FOUND)));
    found.setFocusTraversable(false);
    found.setOnMouseClicked(click -> choose(found.getSelectionModel().getSelectedItem()));
    popup.getContent().add(found);
    // The list's shadow is no part of where it stands.
    popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
    popup.setAutoHide(true);
    // Or Escape goes on to the form around the field.
    popup.setHideOnEscape(false);
    // A click elsewhere is meant for what is there.
    popup.setConsumeAutoHidingEvents(false);
    chosen.subscribe(id -> {
      astray = id.isEmpty() ? astray : "";
      showName();
    });
    rows.addListener((ListChangeListener<Choice>) change -> renew());
    textProperty().subscribe(typed -> offer());
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    focusedProperty().subscribe(this::focusMoved);
  }

  /** Lets what was typed become a row, where no row has that name. */
  void adding(Form.Adding way) {
    adding = Optional.of(way);
  }

  /** Has the property hold words that name no row, for a form that says what is wrong with them. */
  void keeping() {
    keeping = true;
  }

  /** Whether what stands here names no row. */
  boolean isAstray() {
    boolean words = chosen.getValue().startsWith(WORDS) || !astray.isEmpty();
    return words && !words().equals(asked);
  }

  private String words() {
    return chosen.getValue().isEmpty() ? astray : chosen.getValue().strip();
  }

  /** The rows whose name has all these words, accents and capitals aside. */
  static List<Choice> matching(List<Choice> rows, String typed) {
    List<String> words = List.of(folded(typed).strip().split("\\s+", -1));
    return rows.stream()
        .filter(row -> words.stream().allMatch(folded(row.name())::contains))
        .limit(MOST_SHOWN)
        .toList();
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  private String name() {
    if (chosen.getValue().isEmpty() || chosen.getValue().startsWith(WORDS)) {
      return words();
    }
    return rows.stream()
        .filter(row -> row.code().equals(chosen.getValue()))
        .map(Choice::name)
        .findFirst()
        .orElse("");
  }

  private void showName() {
    showing = true;
    setText(name());
    showing = false;
  }

  /** Other rows came; what somebody is typing stays, and is looked for among them. */
  private void renew() {
    if (popup.isShowing()) {
      offer();
    } else {
      showName();
    }
  }

  private void offer() {
    if (showing || !isFocused()) {
      return;
    }
    found.getItems().setAll(matching(rows, getText()));
    String typed = getText().strip();
    boolean there = rows.stream().anyMatch(row -> folded(row.name()).strip().equals(folded(typed)));
    if (!typed.isEmpty() && !there) {
      adding.ifPresent(way ->
          found
              .getItems()
              .add(new Choice(NEW, texts.get(UiText.ADD_TYPED, texts.get(way.one()), typed))));
    }
    if (typed.isEmpty()) {
      // Who empties the field means none of the rows.
      found.getSelectionModel().clearSelection();
    } else {
      found.getSelectionModel().selectFirst();
    }
    openList();
  }

  private void openList() {
    // As high as what was found, and with nothing found as high as the sentence that says so.
    int lines = found.getItems().isEmpty() ? LINES_OF_NOTHING : found.getItems().size();
    found.setFixedCellSize(getHeight());
    found.setPrefHeight(Math.min(MOST_LINES, lines) * getHeight() + BORDER);
    if (popup.isShowing() || getScene() == null) {
      return;
    }
    Bounds below = localToScreen(getBoundsInLocal());
    found.setPrefWidth(getWidth());
    popup.show(this, below.getMinX(), below.getMaxY() + 2);
  }

  private void key(KeyEvent key) {
    switch (key.getCode()) {
      case KeyCode.DOWN -> step(key, 1);
      case KeyCode.UP -> step(key, -1);
      case KeyCode.ENTER -> {
        if (popup.isShowing()) {
          choose(found.getSelectionModel().getSelectedItem());
          key.consume();
        }
      }
      case KeyCode.TAB -> {
        Choice marked = found.getSelectionModel().getSelectedItem();
        if (popup.isShowing() && marked != null) {
          choose(marked);
        }
      }
      case KeyCode.ESCAPE -> {
        if (popup.isShowing()) {
          popup.hide();
          key.consume();
        } else {
          // The form must know of these words, to bring them back.
          settle();
        }
      }
      default -> {}
    }
  }

  private void step(KeyEvent key, int by) {
    int last = found.getItems().size() - 1;
    if (popup.isShowing() && last >= 0) {
      int next = found.getSelectionModel().getSelectedIndex() + by;
      found.getSelectionModel().clearAndSelect(Math.clamp(next, 0, last));
      // Where all are seen, scrolling would leave room below the last.
      if (found.getItems().size() > MOST_LINES) {
        found.scrollTo(found.getSelectionModel().getSelectedIndex());
      }
    } else if (!popup.isShowing()) {
      found.getItems().setAll(matching(rows, ""));
      found.getSelectionModel().select(Math.max(0, place()));
      openList();
      found.scrollTo(Math.max(0, place()));
    }
    key.consume();
  }

  /** Where the row that is chosen now stands in the list. */
  private int place() {
    return found.getItems().stream().map(Choice::code).toList().indexOf(chosen.getValue());
  }

  private void choose(@Nullable Choice choice) {
    popup.hide();
    if (choice == null) {
      settle();
    } else if (choice.code().equals(NEW)) {
      asked = getText().strip();
      keep(asked);
      adding.ifPresent(way -> way.add().accept(asked));
    } else {
      chosen.setValue(choice.code());
    }
    showName();
    end();
    fireEvent(new ActionEvent());
  }

  private void focusMoved(boolean focused) {
    if (focused) {
      selectAll();
      return;
    }
    popup.hide();
    settle();
    showName();
  }

  /** Takes the one row that is meant, or nothing, or keeps the words. */
  private void settle() {
    String typed = getText().strip();
    if (typed.isEmpty()) {
      astray = "";
      // A row without a name here, removed for one, shows blank too, and stays.
      chosen.setValue(name().isBlank() ? chosen.getValue() : "");
    } else if (!getText().equals(name())) {
      meant(typed).ifPresentOrElse(row -> chosen.setValue(row.code()), () -> keep(typed));
    }
  }

  private Optional<Choice> meant(String typed) {
    List<Choice> found = matching(rows, typed);
    List<Choice> exact =
        found.stream().filter(row -> folded(row.name()).strip().equals(folded(typed))).toList();
    List<Choice> meant = exact.isEmpty() ? found : exact;
    return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
  }

  private void keep(String typed) {
    astray = keeping ? "" : typed;
    chosen.setValue(keeping ? WORDS + typed : "");
  }
}
