package nl.gia.office;

/** The shapes of chart that a workbook holds. */
public enum ChartKind {
  LINE,
  COLUMN,
  STACKED_BAR,
  STACKED_BAR_100
}
