package nl.gia.office;

/** Cells that were merged into one; rows count from 1, columns from 0, both ends included. */
public record GridArea(int firstRow, int lastRow, int firstColumn, int lastColumn) {
  public boolean holds(int row, int column) {
    return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
  }
}
