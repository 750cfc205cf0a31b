package nl.gia.platform.ui;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.Property;
import javafx.event.ActionEvent;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import nl.gia.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A date, typed as 11-09-2008 or picked. Its property holds the stored form (2008-09-11), nothing,
 * or what was typed where that is no date, so that no typing is lost.
 */
final class DateField extends DatePicker {
  private final Property<String> stored;
  private String unreadable = "";
  private boolean taking;

  /** Whether the picker has just read what stands here, and empties what it could not read. */
  private boolean read;

  DateField(Texts texts, Property<String> stored) {
    this.stored = stored;
    getStyleClass().add("date-field");
    setPromptText(texts.get(UiText.DATE_HINT));
    setConverter(new Typing());
    display(stored.getValue());
    stored.subscribe(this::display);
    getEditor().textProperty().subscribe(this::take);
    valueProperty().subscribe(this::pick);
    getEditor().addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    focusWithinProperty()
        .subscribe(focused -> {
          if (!focused) {
            settle();
          }
        });
  }

  /** Enter on what is no date would make the picker empty it. */
  private void key(KeyEvent key) {
    read = false;
    String typed = getEditor().getText();
    if (key.getCode() == KeyCode.ENTER) {
      settle();
      if (!typed.isBlank() && Day.typed(typed).isEmpty()) {
        key.consume();
        fireEvent(new ActionEvent());
      }
    }
  }

  /** Takes what stands here as it is, now that nothing more is typed. */
  private void settle() {
    String typed = getEditor().getText();
    if (!typed.isEmpty()) {
      keep(Day.typed(typed).map(LocalDate::toString).orElse(typed));
    }
  }

  private void display(String value) {
    if (taking) {
      return;
    }
    LocalDate date = Day.stored(value).orElse(null);
    unreadable = date == null ? value : "";
    setValue(date);
    getEditor().setText(Day.shown(value));
  }

  private void take(@Nullable String text) {
    String typed = text == null ? "" : text;
    if (typed.isEmpty() && !unreadable.isEmpty() && read) {
      // The user's words stay.
      getEditor().setText(unreadable);
      return;
    }
    Optional<LocalDate> date = isFocusWithin() ? Day.typedWhole(typed) : Day.typed(typed);
    keep(date.map(LocalDate::toString).orElse(typed));
  }

  private void pick(@Nullable LocalDate date) {
    if (date != null) {
      keep(date.toString());
    }
  }

  private void keep(String value) {
    taking = true;
    stored.setValue(value);
    taking = false;
  }

  private final class Typing extends StringConverter<LocalDate> {
    @Override
    public String toString(@Nullable LocalDate date) {
      return date == null ? unreadable : Day.shown(date);
    }

    @Override
    public @Nullable LocalDate fromString(@Nullable String text) {
      String typed = text == null ? "" : text;
      LocalDate date = Day.typed(typed).orElse(null);
      unreadable = date == null ? typed : "";
      read = true;
      return date;
    }
  }
}
