package nl.gia.platform.ui;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import javafx.util.Callback;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The kinds of columns that tables have. */
final class Columns {
  /** The width of a digit, in pixels at the usual text size, with room around the text. */
  private static final int DIGIT = 9;

  private static final int MARGIN = 24;
  private static final int LEAST = 100;

  /**
   * How a column shares in a table's width.
   *
   * @param usual its part of what is left, in pixels at the usual text size
   * @param narrow whether it is as wide as what stands in it, and no wider
   * @param wraps whether its cells go on in a next line
   * @param symbol whether a symbol stands before each text
   * @param spare whether it is left out where there is no room for all
   */
  record Share(double usual, boolean narrow, boolean wraps, boolean symbol, boolean spare) {
    static Share of(double usual) {
      return new Share(usual, false, false, false, false);
    }
  }

  private Columns() {}

  static <R> TableColumn<R, String> text(String label, int characters, Function<R, String> value) {
    TableColumn<R, String> column = column(label, characters, value);
    column.setCellFactory(cells(TextCell::new));
    return column;
  }

  static <R> TableColumn<R, String> sentence(
      String label, int characters, Function<R, String> value) {
    TableColumn<R, String> column = column(label, characters, value);
    column.setCellFactory(cells(SentenceCell::new));
    column.setUserData(new Share(share(column).usual(), false, true, false, false));
    return column;
  }

  static <R> TableColumn<R, String> link(
      String label, int characters, Function<R, String> value, Consumer<R> followed) {
    TableColumn<R, String> column = column(label, characters, value);
    column.setCellFactory(cells(() -> new LinkCell<>(followed)));
    return column;
  }

  static <R> TableColumn<R, Number> number(
      String label, int characters, Function<R, ? extends @Nullable Number> value, Locale locale) {
    TableColumn<R, Number> column = column(label, characters, value);
    column.getStyleClass().add("align-right");
    column.setCellFactory(cells(() -> new NumberCell<>(NumberFormat.getInstance(locale))));
    narrow(column);
    return column;
  }

  static <R> TableColumn<R, String> date(String label, Function<R, String> value) {
    TableColumn<R, String> column = column(label, 10, value);
    column.setCellFactory(cells(DateCell::new));
    narrow(column);
    return column;
  }

  static <R> TableColumn<R, Status> status(
      String label, int characters, Function<R, Status> value) {
    TableColumn<R, Status> column = column(label, characters + 3, value);
    column.setCellFactory(cells(StatusCell::new));
    column.setUserData(new Share(share(column).usual(), false, false, true, false));
    column.setComparator((one, two) -> one.word().compareTo(two.word()));
    return column;
  }

  private static <R, T> TableColumn<R, T> column(
      String label, int characters, Function<R, ? extends @Nullable T> value) {
    TableColumn<R, T> column = new TableColumn<>(label);
    column.setUserData(Share.of(Math.max(characters, label.length()) * DIGIT + MARGIN));
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
    return column;
  }

  private static void narrow(TableColumn<?, ?> column) {
    column.setUserData(new Share(share(column).usual(), true, false, false, false));
  }

  static void spare(TableColumn<?, ?> column) {
    Share share = share(column);
    column.setUserData(
        new Share(share.usual(), share.narrow(), share.wraps(), share.symbol(), true));
  }

  static Share share(TableColumn<?, ?> column) {
    return column.getUserData() instanceof Share share ? share : Share.of(LEAST);
  }

  private static <R, T> Callback<TableColumn<R, T>, TableCell<R, T>> cells(
      Supplier<TableCell<R, T>> maker) {
    return column -> maker.get();
  }

  /** What does not fit in its cell can be read by pointing at it. */
  private static void tellWhole(Labeled cell) {
    Tooltip whole = new Tooltip();
    whole.textProperty().bind(cell.textProperty());
    cell.textTruncatedProperty().subscribe(cut -> cell.setTooltip(cut ? whole : null));
  }

  private static final class TextCell<R> extends TableCell<R, String> {
    TextCell() {
      tellWhole(this);
    }

    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty ? null : item);
    }
  }

  /** Shows all of a sentence, on as many lines as that takes. */
  private static final class SentenceCell<R> extends TableCell<R, String> {
    private final Text sentence = new Text();

    SentenceCell() {
      getStyleClass().add("sentence");
      sentence.getStyleClass().add("cell-sentence");
      sentence.wrappingWidthProperty().bind(widthProperty().subtract(2 * MARGIN));
      setGraphic(sentence);
    }

    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
      super.updateItem(item, empty);
      sentence.setText(empty || item == null ? "" : item);
    }
  }

  private static final class DateCell<R> extends TableCell<R, String> {
    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty || item == null ? null : Day.shown(item));
    }
  }

  private static final class NumberCell<R> extends TableCell<R, Number> {
    private final NumberFormat format;

    NumberCell(NumberFormat format) {
      this.format = format;
    }

    @Override
    protected void updateItem(@Nullable Number item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty || item == null ? null : format.format(item));
    }
  }

  private static final class LinkCell<R> extends TableCell<R, String> {
    private final Hyperlink link = new Hyperlink();

    LinkCell(Consumer<R> followed) {
      tellWhole(link);
      link.setFocusTraversable(false);
      link.setOnAction(press -> {
        link.setVisited(false);
        followed.accept(getTableRow().getItem());
      });
    }

    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
      super.updateItem(item, empty);
      link.setText(item);
      setGraphic(empty || item == null || item.isEmpty() ? null : link);
    }
  }

  private static final class StatusCell<R> extends TableCell<R, Status> {
    StatusCell() {
      tellWhole(this);
    }

    @Override
    protected void updateItem(@Nullable Status item, boolean empty) {
      super.updateItem(item, empty);
      for (Status.Tone tone : Status.Tone.values()) {
        getStyleClass().remove(tone.style());
      }
      if (empty || item == null) {
        setText(null);
        setGraphic(null);
      } else {
        setText(item.word());
        setGraphic(new FontIcon(item.tone().icon()));
        getStyleClass().add(item.tone().style());
      }
    }
  }
}
