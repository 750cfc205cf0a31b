package nl.gia.office;

import java.util.List;

/**
 * A row that holds something; cells beyond its last one are blank.
 *
 * @param number as the spreadsheet numbers it, from 1
 */
public record GridRow(int number, List<GridCell> cells) {
  public GridCell cell(int column) {
    return column < cells.size() ? cells.get(column) : GridCell.BLANK;
  }

  /** Whether no cell shows anything. */
  public boolean isBlank() {
    return cells.stream().allMatch(GridCell::isBlank);
  }
}
