package nl.gia.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads an XLS, whose rows and columns the format itself bounds. */
final class XlsReader {
  private final CellBudget budget;

  XlsReader(CellBudget budget) {
    this.budget = budget;
  }

  Grid read(Path file) {
    return Guarded.call(budget.file(), () -> unguarded(file));
  }

  private Grid unguarded(Path file) throws IOException {
    try (POIFSFileSystem system = new POIFSFileSystem(file.toFile(), true);
        HSSFWorkbook workbook = new HSSFWorkbook(system)) {
      Numbers numbers = new Numbers(workbook.getInternalWorkbook().isUsing1904DateWindowing());
      List<GridSheet> sheets = new ArrayList<>();
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        sheets.add(sheet(workbook.getSheetAt(i), workbook.isSheetHidden(i), numbers));
      }
      return new Grid(FileKind.XLS, sheets);
    }
  }

  private GridSheet sheet(Sheet sheet, boolean hidden, Numbers numbers) {
    List<GridRow> rows = new ArrayList<>();
    for (Row row : sheet) {
      List<GridCell> cells = new ArrayList<>();
      for (Cell cell : row) {
        GridCell read = cell(cell, numbers);
        if (!(read.value() instanceof Value.Blank)) {
          budget.take(Math.max(1, cell.getColumnIndex() + 1 - cells.size()));
          while (cells.size() <= cell.getColumnIndex()) {
            cells.add(GridCell.BLANK);
          }
          cells.set(cell.getColumnIndex(), read);
        }
      }
      if (!cells.isEmpty()) {
        rows.add(new GridRow(row.getRowNum() + 1, List.copyOf(cells)));
      }
    }
    List<GridArea> merged = sheet.getMergedRegions().stream().map(XlsReader::area).toList();
    return new GridSheet(sheet.getSheetName(), hidden, rows, merged);
  }

  private static GridArea area(CellRangeAddress area) {
    return new GridArea(
        area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn(), area.getLastColumn());
  }

  private static GridCell cell(Cell cell, Numbers numbers) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case STRING -> SheetParser.text(cell.getStringCellValue());
      case BOOLEAN -> SheetParser.truth(cell.getBooleanCellValue());
      case NUMERIC ->
          numbers.cell(
              cell.getNumericCellValue(),
              Numbers.Format.of(
                  cell.getCellStyle().getDataFormat(), cell.getCellStyle().getDataFormatString()));
      case ERROR -> {
        String code = FormulaError.forInt(cell.getErrorCellValue()).getString();
        yield new GridCell(new Value.Fault(code), code);
      }
      case BLANK, FORMULA, _NONE -> GridCell.BLANK;
    };
  }
}
