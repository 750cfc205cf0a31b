package nl.gia.office;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Draws one native chart; its values are those of the table, not what POI would calculate. */
final class ChartWriter {
  private static final String GRID = "D0D5DC";

  private final XSSFSheet sheet;
  private final ChartSpec spec;
  private final PlacedTable table;

  ChartWriter(XSSFSheet sheet, ChartSpec spec, PlacedTable table) {
    this.sheet = sheet;
    this.spec = spec;
    this.table = table;
  }

  void draw(int firstRow, int lastRow, int columns) {
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFClientAnchor anchor =
        drawing.createAnchor(0, 0, 0, 0, 0, firstRow, columns, lastRow);
    XSSFChart chart = drawing.createChart(anchor);
    chart.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr()
        .setDescr(spec.alternative());
    chart.setTitleText(spec.title());
    chart.setTitleOverlay(false);
    chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    XDDFCategoryAxis categories = categoryAxis(chart);
    XDDFValueAxis values = valueAxis(chart);
    categories.crossAxis(values);
    values.crossAxis(categories);
    XDDFChartData data =
        chart.createData(
            spec.kind() == ChartKind.LINE ? ChartTypes.LINE : ChartTypes.BAR, categories, values);
    data.setVaryColors(false);
    for (SeriesSpec series : spec.series()) {
      XDDFChartData.Series drawn = data.addSeries(categoryValues(), numbers(series));
      drawn.setTitle(
          series.column(),
          new org.apache.poi.ss.util.CellReference(
              sheet.getSheetName(), table.headerRow(), table.spec().indexOf(series.column()), true, true));
      shape(drawn, series);
    }
    if (data instanceof XDDFBarChartData bars) {
      bars(bars, chart);
    }
    chart.plot(data);
  }
}
