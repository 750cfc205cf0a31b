package nl.gia.platform.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/**
 * Shares a table's width among its columns by what stands in them, so that nothing is cut as long
 * as there is room for all of it.
 *
 * @param wants how wide each column would be by itself
 */
record ColumnFit(List<Double> wants, double size, double room) {
  /** Pixels at the usual text size: around a text, for a symbol, and the least for a column. */
  private static final double MARGIN = 26;

  private static final double SYMBOL = 24;
  private static final double LEAST = 72;
  private static final double SCROLL_BAR = 16;
  private static final double WIDEST = 5000;

  /** Only the longest texts by their characters are measured: that is enough, and fast. */
  private static final int MEASURED = 4;

  ColumnFit {
    wants = List.copyOf(wants);
  }

  /** What a table asks for, in the letters that it is read in. */
  static ColumnFit of(TableView<?> view, Font font) {
    Text ruler = new Text();
    double size = font.getSize() / Theme.USUAL_SIZE;
    return new ColumnFit(
        view.getColumns().stream().map(column -> wanted(column, view, ruler, font)).toList(),
        size,
        view.getWidth() - SCROLL_BAR);
  }

  private static double wanted(TableColumn<?, ?> column, TableView<?> view, Text ruler, Font font) {
    double size = font.getSize() / Theme.USUAL_SIZE;
    ruler.setFont(Font.font(font.getFamily(), FontWeight.BOLD, font.getSize()));
    double heading = width(ruler, column.getText());
    Columns.Share share = Columns.share(column);
    if (share.wraps()) {
      return Math.ceil(Math.max(heading + MARGIN * size, share.usual() * size));
    }
    ruler.setFont(font);
    double cells =
        IntStream.range(0, view.getItems().size())
            .mapToObj(row -> TableText.shown(column.getCellData(row)))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .limit(MEASURED)
            .mapToDouble(text -> width(ruler, text))
            .max()
            .orElse(0);
    double symbol = cells > 0 && share.symbol() ? SYMBOL * size : 0;
    return Math.ceil(Math.max(heading, cells + symbol) + MARGIN * size);
  }

  private static double width(Text ruler, String text) {
    ruler.setText(text);
    return ruler.getLayoutBounds().getWidth();
  }

  /**
   * Sets the widths: room that is left goes to the columns of text in proportion; where there is
   * too little, spare columns are left out, and then the widest give way first. Tells whether all
   * fit.
   */
  boolean apply(List<? extends TableColumn<?, ?>> columns) {
    double left = room - wants.stream().mapToDouble(Double::doubleValue).sum();
    for (int i = columns.size() - 1; i >= 0; i--) {
      boolean without = left < 0 && Columns.share(columns.get(i)).spare();
      columns.get(i).setVisible(!without);
      left += without ? wants.get(i) : 0;
    }
    double most = left < 0 ? most(columns) : WIDEST;
    double weights = 0;
    for (TableColumn<?, ?> column : columns) {
      weights += stretches(column) ? Columns.share(column).usual() : 0;
    }
    double least = 0;
    for (int i = 0; i < columns.size(); i++) {
      TableColumn<?, ?> column = columns.get(i);
      Columns.Share share = Columns.share(column);
      double wanted = wants.get(i);
      double extra = left > 0 && weights > 0 ? left * share.usual() / weights : 0;
      column.setMinWidth(share.narrow() ? wanted : Math.min(wanted, LEAST * size));
      // Sums of larger numbers lose the pixels that are to be shared.
      column.setMaxWidth(share.narrow() ? wanted : WIDEST);
      column.setPrefWidth(share.narrow() ? wanted : Math.floor(Math.min(wanted, most) + extra));
      least += column.isVisible() ? column.getMinWidth() : 0;
    }
    return least <= room + SCROLL_BAR;
  }

  private static boolean stretches(TableColumn<?, ?> column) {
    return column.isVisible() && !Columns.share(column).narrow();
  }

  /** How wide a column of text can be for all to fit. */
  private double most(List<? extends TableColumn<?, ?>> columns) {
    double open = room;
    List<Double> texts = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (stretches(columns.get(i))) {
        texts.add(wants.get(i));
      } else if (columns.get(i).isVisible()) {
        open -= wants.get(i);
      }
    }
    texts.sort(Comparator.naturalOrder());
    for (int i = 0; i < texts.size(); i++) {
      double each = open / (texts.size() - i);
      if (texts.get(i) > each) {
        return Math.max(each, LEAST * size);
      }
      open -= texts.get(i);
    }
    return WIDEST;
  }
}
