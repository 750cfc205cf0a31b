package nl.gia.office;

import org.apache.poi.ss.util.CellRangeAddress;

/** A table and where it stands; rows and columns count from 0. */
record PlacedTable(TableSpec spec, int headerRow, int lastRow) {
  CellRangeAddress data(String header) {
    int column = spec.indexOf(header);
    int last = headerRow + Math.max(1, spec.rows().size());
    return new CellRangeAddress(headerRow + 1, last, column, column);
  }

  CellRangeAddress header(String header) {
    int column = spec.indexOf(header);
    return new CellRangeAddress(headerRow, headerRow, column, column);
  }
}
