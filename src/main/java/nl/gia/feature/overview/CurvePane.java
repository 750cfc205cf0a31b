package nl.gia.feature.overview;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;

/** The target curve: target dashed, realised solid, forecast dotted, and the same in numbers. */
final class CurvePane extends VBox {
  private static final int STEP = 20;
  private static final int WHOLE = 100;
  private static final double LABEL_RIGHT = 8;

  /** Nearer to the top than this part of the chart, a name above a line would be cut off. */
  private static final double HEADROOM = 0.9;

  private static final List<Line> LINES =
      List.of(
          new Line(OverviewText.TARGET, "curve-target", CurvePoint::target),
          new Line(OverviewText.REALISED, "curve-actual", CurvePoint::share),
          new Line(OverviewText.FORECAST, "curve-forecast", CurvePoint::forecast));

  private final Texts texts;

  /** A line of the chart. */
  private record Line(Text name, String style, Function<CurvePoint, Optional<BigDecimal>> value) {
    boolean has(CurvePoint point) {
      return value.apply(point).isPresent();
    }
  }

  CurvePane(Texts texts) {
    this.texts = texts;
    getStyleClass().add("overview-part");
  }

  void show(List<CurvePoint> points) {
    boolean drawn = LINES.stream().anyMatch(line -> points.stream().anyMatch(line::has));
    getChildren().setAll(drawn ? List.of(chart(points), table(points)) : List.of(none()));
  }

  private Node none() {
    Label words = new Label(texts.get(OverviewText.NO_CURVE));
    words.getStyleClass().add("form-note");
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    return words;
  }

  private Node chart(List<CurvePoint> points) {
    CategoryAxis years = new CategoryAxis();
    years.setAnimated(false);
    points.forEach(point -> years.getCategories().add(Integer.toString(point.year())));
    NumberAxis share = new NumberAxis(0, top(points), STEP);
    share.setAnimated(false);
    share.setMinorTickVisible(false);
    share.setTickLabelFormatter(new NumberAxis.DefaultFormatter(share, null, "%"));
    LineChart<String, Number> chart = new LineChart<>(years, share);
    chart.setAnimated(false);
    chart.setLegendVisible(false);
    chart.setVerticalGridLinesVisible(false);
    chart.getStyleClass().add("curve");
    chart.setAccessibleText(texts.get(OverviewText.CURVE_ALTERNATIVE));
    LINES.forEach(line -> chart.getData().add(series(line, points, top(points))));
    return chart;
  }

  private static int top(List<CurvePoint> points) {
    double highest =
        LINES.stream()
            .flatMap(line -> points.stream().flatMap(point -> line.value().apply(point).stream()))
            .mapToDouble(BigDecimal::doubleValue)
            .max()
            .orElse(0);
    return Math.min(WHOLE, ((int) highest / STEP + 1) * STEP);
  }

  private XYChart.Series<String, Number> series(Line line, List<CurvePoint> points, int top) {
    XYChart.Series<String, Number> series = new XYChart.Series<>();
    series.setName(texts.get(line.name()));
    List<CurvePoint> known = points.stream().filter(line::has).toList();
    for (CurvePoint point : known) {
      BigDecimal value = line.value().apply(point).orElseThrow();
      XYChart.Data<String, Number> data = new XYChart.Data<>(Integer.toString(point.year()), value);
      StackPane symbol = symbol(line, point, value);
      if (point.equals(known.getLast())) {
        symbol.getChildren().add(label(line, value.doubleValue() < top * HEADROOM));
      }
      data.setNode(symbol);
      series.getData().add(data);
    }
    return series;
  }

  private StackPane symbol(Line line, CurvePoint point, BigDecimal value) {
    StackPane symbol = new StackPane();
    String words =
        texts.get(
            OverviewText.POINT,
            Integer.toString(point.year()),
            texts.get(line.name()),
            percent(value));
    Tooltip.install(symbol, new Tooltip(words));
    symbol.setAccessibleText(words);
    return symbol;
  }

  /** The line's own name at its end, in place of a legend; it takes no room of its own. */
  private Node label(Line line, boolean above) {
    Label label = new Label(texts.get(line.name()));
    label.getStyleClass().addAll("curve-label", line.style());
    label
        .layoutBoundsProperty()
        .subscribe(bounds -> {
          label.setLayoutX(LABEL_RIGHT - bounds.getWidth());
          label.setLayoutY(above ? -bounds.getHeight() - 6 : 6);
        });
    Pane point = new Pane(label);
    point.setMouseTransparent(true);
    point.setMinSize(0, 0);
    point.setPrefSize(0, 0);
    point.setMaxSize(0, 0);
    return point;
  }

  private Node table(List<CurvePoint> points) {
    GridPane table = new GridPane();
    table.getStyleClass().add("curve-table");
    heading(
        table,
        OverviewText.YEAR,
        OverviewText.TARGET,
        OverviewText.NEEDED,
        OverviewText.REALISED,
        OverviewText.FORECAST);
    for (CurvePoint point : points) {
      row(
          table,
          Integer.toString(point.year()),
          point.target().map(this::percent).orElse(""),
          point.needed().map(Object::toString).orElse(""),
          realised(point),
          point.forecast().map(this::percent).orElse(""));
    }
    return table;
  }

  private String realised(CurvePoint point) {
    return point
        .realised()
        .flatMap(count -> point.share().map(share -> count + " = " + percent(share)))
        .orElse("");
  }

  private void heading(GridPane table, Text... names) {
    for (Text name : names) {
      ColumnConstraints column = new ColumnConstraints();
      column.setHgrow(Priority.ALWAYS);
      column.setHalignment(HPos.RIGHT);
      table.getColumnConstraints().add(column);
      Label label = new Label(texts.get(name));
      label.getStyleClass().add("curve-heading");
      table.add(label, table.getColumnConstraints().size() - 1, 0);
    }
  }

  private static void row(GridPane table, String... cells) {
    int row = table.getRowCount();
    for (int column = 0; column < cells.length; column++) {
      table.add(new Label(cells[column]), column, row);
    }
  }

  private String percent(BigDecimal share) {
    NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
    format.setMaximumFractionDigits(1);
    return format.format(share) + "%";
  }
}
