package nl.gia.office;

import java.util.List;

/** A sheet as it was read: its rows that hold something, in order, and its merged areas. */
public record GridSheet(String name, boolean hidden, List<GridRow> rows, List<GridArea> merged) {
  public GridSheet {
    rows = List.copyOf(rows);
    merged = List.copyOf(merged);
  }
}
