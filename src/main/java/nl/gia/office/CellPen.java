package nl.gia.office;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** Puts values into cells, in the style of their column. */
final class CellPen {
  private final Styles styles;

  CellPen(Styles styles) {
    this.styles = styles;
  }

  void put(XSSFRow row, int column, Cell value, Look look, ColumnKind kind) {
    XSSFCell cell = row.createCell(column);
    cell.setCellStyle(styles.of(look, kind));
    switch (value) {
      case Cell.Text text -> text(cell, text.value(), look, kind);
      case Cell.Amount number -> cell.setCellValue(number.value());
      case Cell.Day day -> cell.setCellValue(day.value());
      case Cell.Fault fault -> fault(cell.getCTCell(), fault.code());
      case Cell.Formula formula -> formula(cell, formula);
      case Cell.Blank() -> {}
    }
  }

  void text(XSSFRow row, int column, String value, Look look) {
    put(row, column, Cell.text(value), look, ColumnKind.TEXT);
  }

  private void text(XSSFCell cell, String value, Look look, ColumnKind kind) {
    String kept =
        value.length() > CellText.LIMIT ? value.substring(0, CellText.LIMIT - 4) + " […]" : value;
    cell.setCellValue(CellText.escape(kept));
    if (!value.isEmpty() && "=+-@".indexOf(value.charAt(0)) >= 0) {
      cell.setCellStyle(styles.quoted(look, kind));
    }
  }

  // Straight into the file's own cell: POI would parse the formula, and drop the cached value.
  private static void formula(XSSFCell cell, Cell.Formula formula) {
    switch (formula.cached()) {
      case Cell.Text text -> {
        cell.getCTCell().setT(STCellType.STR);
        cell.getCTCell().setV(CellText.escape(text.value()));
      }
      case Cell.Amount number -> cell.setCellValue(number.value());
      case Cell.Day day -> cell.setCellValue(day.value());
      case Cell.Fault fault -> fault(cell.getCTCell(), fault.code());
      case Cell.Blank() -> {
        cell.getCTCell().setT(STCellType.STR);
        cell.getCTCell().setV("");
      }
      case Cell.Formula nested -> throw new IllegalArgumentException(nested.expression());
    }
    cell.getCTCell().addNewF().setStringValue(formula.expression());
  }

  private static void fault(CTCell cell, String code) {
    cell.setT(STCellType.E);
    cell.setV(code);
  }
}
