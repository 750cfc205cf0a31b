package nl.gia.office;

import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.jspecify.annotations.Nullable;

/** The series of a chart: they point at the table, and carry the values that it has now. */
final class ChartSeries {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

  private final String sheet;
  private final PlacedTable table;
  private final BarShares shares;

  ChartSeries(String sheet, PlacedTable table, BarShares shares) {
    this.sheet = sheet;
    this.table = table;
    this.shares = shares;
  }

  void add(XDDFChartData data, String categories, SeriesSpec spec) {
    XDDFChartData.Series series = data.addSeries(categories(categories), numbers(spec.column()));
    int column = table.spec().indexOf(spec.column());
    series.setTitle(spec.column(), new CellReference(sheet, table.headerRow(), column, true, true));
    if (series instanceof XDDFLineChartData.Series line) {
      line(line, spec);
      lastPoint(spec.column())
          .ifPresent(point -> NameLabel.beside(line.getCTLineSer(), point, spec.colour()));
    } else {
      series.setFillProperties(fill(spec.colour()));
      if (series instanceof XDDFBarChartData.Series bar && shares.nameAll()) {
        shares
            .widest(spec)
            .ifPresent(point -> NameLabel.within(bar.getCTBarSer(), point, spec.colour()));
      }
    }
  }

  /** The place of the last value that there is. */
  private OptionalInt lastPoint(String header) {
    List<Cell> cells = column(header);
    return IntStream.range(0, cells.size())
        .filter(i -> value(cells.get(i)) != null)
        .reduce((a, b) -> b);
  }

  static XDDFSolidFillProperties fill(String colour) {
    return new XDDFSolidFillProperties(colour(colour));
  }

  static XDDFColor colour(String digits) {
    return XDDFColor.from(HexFormat.of().parseHex(digits));
  }

  private static void line(XDDFLineChartData.Series series, SeriesSpec spec) {
    XDDFLineProperties line = new XDDFLineProperties(fill(spec.colour()));
    line.setWidth(2.25);
    switch (spec.style()) {
      case SOLID -> {}
      case DASHED -> line.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
      case DOTTED -> line.setPresetDash(new XDDFPresetLineDash(PresetLineDash.SYSTEM_DOT));
    }
    series.setLineProperties(line);
    series.setSmooth(false);
    // Two promised targets that are years apart are no line: their markers show them.
    if (spec.style() != LineStyle.DOTTED) {
      series.setMarkerStyle(MarkerStyle.CIRCLE);
      XDDFShapeProperties marker = new XDDFShapeProperties();
      marker.setFillProperties(fill(spec.colour()));
      series.getCTLineSer().getMarker().setSpPr(marker.getXmlObject());
    } else {
      series.setMarkerStyle(MarkerStyle.NONE);
    }
  }

  private XDDFCategoryDataSource categories(String header) {
    String[] texts = column(header).stream().map(ChartSeries::shown).toArray(String[]::new);
    return XDDFDataSourcesFactory.fromArray(texts, reference(header));
  }

  private XDDFNumericalDataSource<Double> numbers(String header) {
    @Nullable Double[] values =
        column(header).stream().map(ChartSeries::value).toArray(Double[]::new);
    return XDDFDataSourcesFactory.fromArray(values, reference(header));
  }

  private List<Cell> column(String header) {
    int index = table.spec().indexOf(header);
    return table.spec().rows().isEmpty()
        ? List.of(Cell.BLANK)
        : table.spec().rows().stream().map(row -> row.get(index)).toList();
  }

  private String reference(String header) {
    return table.data(header).formatAsString(sheet, true);
  }

  static @Nullable Double value(Cell cell) {
    return switch (cell) {
      case Cell.Amount number -> number.value();
      case Cell.Formula formula -> value(formula.cached());
      case Cell.Text _, Cell.Day _, Cell.Fault _, Cell.Blank() -> null;
    };
  }

  private static String shown(Cell cell) {
    return switch (cell) {
      case Cell.Text text -> text.value();
      case Cell.Amount number ->
          number.value() == Math.rint(number.value())
              ? Long.toString((long) number.value())
              : Double.toString(number.value());
      case Cell.Day day -> DAY.format(day.value());
      case Cell.Fault fault -> fault.code();
      case Cell.Formula formula -> shown(formula.cached());
      case Cell.Blank() -> "";
    };
  }
}
