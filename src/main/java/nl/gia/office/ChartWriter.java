package nl.gia.office;

import javax.xml.namespace.QName;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LayoutMode;
import org.apache.poi.xddf.usermodel.chart.LayoutTarget;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFManualLayout;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFTextRun;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTOverlap;

/** Draws one native chart beneath or above the table that it shows. */
final class ChartWriter {
  private static final String GRID = "D0D5DC";

  private final XSSFSheet sheet;
  private final ChartSpec spec;
  private final PlacedTable table;
  private final BarShares shares;

  ChartWriter(XSSFSheet sheet, ChartSpec spec, PlacedTable table) {
    this.sheet = sheet;
    this.spec = spec;
    this.table = table;
    this.shares = new BarShares(spec, table.spec());
  }

  void draw(int firstRow, int lastRow, int columns) {
    XSSFChart chart = frame(firstRow, lastRow, columns);
    XDDFCategoryAxis categories =
        chart.createCategoryAxis(horizontal() ? AxisPosition.LEFT : AxisPosition.BOTTOM);
    XDDFValueAxis values =
        chart.createValueAxis(horizontal() ? AxisPosition.BOTTOM : AxisPosition.LEFT);
    axes(categories, values);
    boolean line = spec.kind() == ChartKind.LINE;
    XDDFChartData data =
        chart.createData(line ? ChartTypes.LINE : ChartTypes.BAR, categories, values);
    data.setVaryColors(false);
    ChartSeries drawn = new ChartSeries(sheet.getSheetName(), table, shares);
    for (SeriesSpec series : spec.series()) {
      drawn.add(data, spec.categories(), series);
    }
    if (data instanceof XDDFBarChartData bars) {
      bars(bars, chart);
    }
    chart.plot(data);
  }

  private XSSFChart frame(int firstRow, int lastRow, int columns) {
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, 0, firstRow, columns, lastRow);
    XSSFChart chart = drawing.createChart(anchor);
    chart
        .getGraphicFrame()
        .getCTGraphicalObjectFrame()
        .getNvGraphicFramePr()
        .getCNvPr()
        .setDescr(spec.alternative());
    chart.setTitleText(spec.title());
    chart.setTitleOverlay(false);
    for (XDDFTextRun run : chart.getTitle().getBody().getParagraph(0).getTextRuns()) {
      run.setFontSize(14.0);
      run.setBold(true);
      run.setFontColor(ChartSeries.colour("154273"));
    }
    if (spec.kind() == ChartKind.LINE) {
      leaveRoomForNames(chart);
    } else if (!shares.nameAll()) {
      chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }
    chart.displayBlanksAs(DisplayBlanks.GAP);
    return chart;
  }

  /** A line is named at its end, so what is right of the last point is kept free. */
  private static void leaveRoomForNames(XSSFChart chart) {
    XDDFManualLayout plot = chart.getOrAddManualLayout();
    plot.setTarget(LayoutTarget.INNER);
    plot.setXMode(LayoutMode.EDGE);
    plot.setYMode(LayoutMode.EDGE);
    plot.setX(0.1);
    plot.setY(0.16);
    plot.setWidthRatio(0.68);
    plot.setHeightRatio(0.62);
  }

  private void axes(XDDFCategoryAxis categories, XDDFValueAxis values) {
    title(categories, spec.categoryAxis());
    title(values, spec.valueAxis());
    categories.crossAxis(values);
    values.crossAxis(categories);
    categories.setMajorTickMark(AxisTickMark.NONE);
    values.setMajorTickMark(AxisTickMark.NONE);
    values.setMinimum(0);
    values.setNumberFormat(valueFormat());
    XDDFLineProperties grid = new XDDFLineProperties(ChartSeries.fill(GRID));
    grid.setWidth(0.75);
    values.getOrAddMajorGridProperties().setLineProperties(grid);
    values.setCrosses(AxisCrosses.AUTO_ZERO);
    if (horizontal()) {
      // The first row of the table comes on top, as in the table.
      categories.setOrientation(AxisOrientation.MAX_MIN);
      values.setCrosses(AxisCrosses.MAX);
    }
  }

  private static void title(XDDFChartAxis axis, String text) {
    axis.setTitle(text);
    axis.getOrAddTextProperties().setFontSize(10.0);
  }

  private String valueFormat() {
    if (spec.kind() == ChartKind.STACKED_BAR_100 || spec.series().isEmpty()) {
      return "0%";
    }
    TableSpec columns = table.spec();
    int first = columns.indexOf(spec.series().getFirst().column());
    return columns.columns().get(first).kind() == ColumnKind.PERCENT ? "0%" : "#,##0";
  }

  private boolean horizontal() {
    return switch (spec.kind()) {
      case STACKED_BAR, STACKED_BAR_100 -> true;
      case LINE, COLUMN -> false;
    };
  }

  private void bars(XDDFBarChartData bars, XSSFChart chart) {
    bars.setBarDirection(horizontal() ? BarDirection.BAR : BarDirection.COL);
    bars.setGapWidth(60);
    switch (spec.kind()) {
      case STACKED_BAR -> {
        bars.setBarGrouping(BarGrouping.STACKED);
        overlap(chart);
      }
      case STACKED_BAR_100 -> {
        bars.setBarGrouping(BarGrouping.PERCENT_STACKED);
        overlap(chart);
      }
      case LINE, COLUMN -> bars.setBarGrouping(BarGrouping.CLUSTERED);
    }
  }

  // As text: the type of this number is not among the schemas that POI's light jar holds.
  private static void overlap(XSSFChart chart) {
    CTOverlap overlap = chart.getCTChart().getPlotArea().getBarChartArray(0).addNewOverlap();
    try (XmlCursor cursor = overlap.newCursor()) {
      cursor.setAttributeText(new QName("val"), "100");
    }
  }
}
