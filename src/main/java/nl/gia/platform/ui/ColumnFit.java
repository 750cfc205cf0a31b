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
 * as there is room for all of it; and where there is not, a few long texts rather than all.
 *
 * @param wants how wide each column would be by itself
 */
record ColumnFit(List<Want> wants, double size, double room) {
  /** Pixels at the usual text size: around a text, for a symbol, and the least for a column. */
  private static final double MARGIN = 26;

  private static final double SYMBOL = 24;
  private static final double LEAST = 72;

  /** As wide, a text tells enough for another column to be of more use than the rest of it. */
  private static final double TELLING = 260;

  private static final double SCROLL_BAR = 16;
  private static final double WIDEST = 5000;

  /** Only the longest texts by their characters are measured: that is enough, and fast. */
  private static final int MEASURED = 4;

  /** One row in so many may be cut before any of the others is. */
  private static final int RARE = 10;

  ColumnFit {
    wants = List.copyOf(wants);
  }

  /**
   * How wide a column would be.
   *
   * @param all for whatever stands in it
   * @param common for all but the few longest
   */
  record Want(double all, double common) {}

  /** What a table asks for, in the letters that it is read in. */
  static ColumnFit of(TableView<?> view, Font font) {
    Text ruler = new Text();
    double size = font.getSize() / Theme.USUAL_SIZE;
    return new ColumnFit(
        view.getColumns().stream().map(column -> wanted(column, view, ruler, font)).toList(),
        size,
        view.getWidth() - SCROLL_BAR);
  }

  private static Want wanted(TableColumn<?, ?> column, TableView<?> view, Text ruler, Font font) {
    double size = font.getSize() / Theme.USUAL_SIZE;
    ruler.setFont(Font.font(font.getFamily(), FontWeight.BOLD, font.getSize()));
    double heading = width(ruler, column.getText()) + MARGIN * size;
    Columns.Share share = Columns.share(column);
    if (share.wraps()) {
      double usual = Math.ceil(Math.max(heading, share.usual() * size));
      return new Want(usual, usual);
    }
    ruler.setFont(font);
    List<String> texts =
        IntStream.range(0, view.getItems().size())
            .mapToObj(row -> TableText.shown(column.getCellData(row)))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    double around = (MARGIN + (share.symbol() ? SYMBOL : 0)) * size;
    double all = Math.ceil(Math.max(heading, longest(texts, ruler) + around));
    List<String> usual = texts.subList(share.narrow() ? 0 : texts.size() / RARE, texts.size());
    return new Want(
        all, Math.min(all, Math.ceil(Math.max(heading, longest(usual, ruler) + around))));
  }

  private static double longest(List<String> texts, Text ruler) {
    return texts.stream().limit(MEASURED).mapToDouble(text -> width(ruler, text)).max().orElse(0);
  }

  private static double width(Text ruler, String text) {
    ruler.setText(text);
    return ruler.getLayoutBounds().getWidth();
  }

  /**
   * Sets the widths: room that is left goes to the columns of text in proportion; where there is
   * too little, spare columns are left out, and then the widest give way first, except that the
   * first text, by which a row is known, stays readable.
   */
  void apply(List<? extends TableColumn<?, ?>> columns) {
    leaveOut(columns);
    List<Double> widths = widths(columns);
    for (int i = 0; i < columns.size(); i++) {
      TableColumn<?, ?> column = columns.get(i);
      double wanted = wants.get(i).all();
      boolean narrow = Columns.share(column).narrow();
      column.setMinWidth(narrow ? wanted : Math.min(wanted, LEAST * size));
      column.setMaxWidth(narrow ? wanted : WIDEST);
      column.setPrefWidth(narrow ? wanted : Math.floor(widths.get(i)));
    }
  }

  /** The last spare columns go first, where the others would not tell enough beside them. */
  private void leaveOut(List<? extends TableColumn<?, ?>> columns) {
    double open =
        room - IntStream.range(0, columns.size()).mapToDouble(i -> need(columns, i)).sum();
    for (int i = columns.size() - 1; i >= 0; i--) {
      boolean without = open < 0 && Columns.share(columns.get(i)).spare();
      columns.get(i).setVisible(!without);
      open += without ? need(columns, i) : 0;
    }
  }

  private double need(List<? extends TableColumn<?, ?>> columns, int column) {
    double common = wants.get(column).common();
    Columns.Share share = Columns.share(columns.get(column));
    return share.narrow() || share.spare() ? common : Math.min(common, TELLING * size);
  }

  private List<Double> widths(List<? extends TableColumn<?, ?>> columns) {
    double all = visible(columns).mapToDouble(i -> wants.get(i).all()).sum();
    double common = visible(columns).mapToDouble(i -> wants.get(i).common()).sum();
    if (all <= room) {
      return spread(columns, room - all);
    }
    List<Double> widths = common > Math.max(room, 0) ? cut(columns) : commonOnes();
    double open = room - common;
    for (int i : visible(columns).boxed().sorted(Comparator.comparingDouble(this::rare)).toList()) {
      double more = Math.clamp(open, 0, rare(i));
      widths.set(i, widths.get(i) + more);
      open -= more;
    }
    return widths;
  }

  private List<Double> commonOnes() {
    return new ArrayList<>(wants.stream().map(Want::common).toList());
  }

  private List<Double> cut(List<? extends TableColumn<?, ?>> columns) {
    List<Double> widths = commonOnes();
    int first = visible(columns).filter(i -> stretches(columns.get(i))).findFirst().orElse(0);
    double known = Math.min(widths.get(first), TELLING * size);
    double most = most(columns, room, -1);
    double others = known > most ? most(columns, room - known, first) : most;
    widths.replaceAll(width -> Math.min(width, others));
    widths.set(first, Math.max(widths.get(first), known));
    return widths;
  }

  /** How much more a column would need for its few longest texts. */
  private double rare(int column) {
    return wants.get(column).all() - wants.get(column).common();
  }

  private List<Double> spread(List<? extends TableColumn<?, ?>> columns, double left) {
    double weights =
        visible(columns)
            .filter(i -> stretches(columns.get(i)))
            .mapToDouble(i -> Columns.share(columns.get(i)).usual())
            .sum();
    List<Double> widths = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      double share = weights > 0 ? left * Columns.share(columns.get(i)).usual() / weights : 0;
      widths.add(wants.get(i).all() + share);
    }
    return widths;
  }

  private static IntStream visible(List<? extends TableColumn<?, ?>> columns) {
    return IntStream.range(0, columns.size()).filter(i -> columns.get(i).isVisible());
  }

  private static boolean stretches(TableColumn<?, ?> column) {
    return !Columns.share(column).narrow();
  }

  /** How wide a column of text can be for all but one to fit. */
  private double most(List<? extends TableColumn<?, ?>> columns, double wide, int without) {
    double open = wide;
    List<Double> texts = new ArrayList<>();
    for (int i : visible(columns).filter(i -> i != without).toArray()) {
      if (stretches(columns.get(i))) {
        texts.add(wants.get(i).common());
      } else {
        open -= wants.get(i).common();
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
