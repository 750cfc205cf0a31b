package nl.gia.office;

import java.util.List;

/**
 * A native chart of a table on the same sheet.
 *
 * @param categoryAxis the title of the axis of categories
 * @param table the name of the table
 * @param categories the header of the column that holds the categories
 * @param alternative what the chart shows, for who does not see it
 */
public record ChartSpec(
    ChartKind kind,
    String title,
    String categoryAxis,
    String valueAxis,
    String table,
    String categories,
    List<SeriesSpec> series,
    String alternative)
    implements Block {
  public ChartSpec {
    series = List.copyOf(series);
  }
}
