package nl.gia.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes a workbook that others fill in: only what is asked can be changed, within its bounds. */
public final class FormWriter {
  private static final String LISTS = "Keuzelijsten";
  private static final byte[] INPUT = {(byte) 0xFF, (byte) 0xF4, (byte) 0xCC};
  private static final byte[] EDGE = {(byte) 0xB8, (byte) 0x9A, 0x3C};

  private final FormSpec spec;
  private final Map<XSSFCellStyle, XSSFCellStyle> open = new HashMap<>();

  private FormWriter(FormSpec spec) {
    this.spec = spec;
  }

  /** Writes the form; the same specification gives the same bytes. The stream stays open. */
  public static void write(FormSpec spec, OutputStream out) throws IOException {
    new WorkbookWriter().write(spec.workbook(), new FormWriter(spec)::guard, out);
  }

  private void guard(XSSFWorkbook workbook) {
    List<SheetSpec> sheets = spec.workbook().sheets();
    lists(workbook);
    for (SheetSpec sheet : sheets) {
      XSSFSheet page = workbook.getSheet(sheet.name());
      for (XSSFTable table : page.getTables()) {
        spec.entries().stream()
            .filter(entry -> entry.table().equals(table.getName()))
            .forEach(entry -> entry(page, table, entry));
        spec.hidden().forEach(header -> hide(page, table, header));
      }
      spec.open().stream()
          .filter(line -> line.sheet().equals(sheet.name()))
          .forEach(line -> unlockBeside(page, line.name()));
    }
    mark(workbook);
    workbook.forEach(sheet -> protect((XSSFSheet) sheet));
    // No password: this keeps from mistakes, and is no secret.
    workbook.lockStructure();
  }

  private void lists(XSSFWorkbook workbook) {
    if (spec.choices().isEmpty()) {
      return;
    }
    XSSFSheet sheet = workbook.createSheet(LISTS);
    for (int column = 0; column < spec.choices().size(); column++) {
      FormSpec.Choices choices = spec.choices().get(column);
      for (int i = 0; i < choices.values().size(); i++) {
        row(sheet, i).createCell(column).setCellValue(CellText.escape(choices.values().get(i)));
      }
      char letter = (char) ('A' + column);
      XSSFName name = workbook.createName();
      name.setNameName(choices.name());
      name.setRefersToFormula(
          "%s!$%c$1:$%c$%d".formatted(LISTS, letter, letter, Math.max(1, choices.values().size())));
    }
    workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.HIDDEN);
  }

  private void mark(XSSFWorkbook workbook) {
    XSSFSheet sheet = workbook.createSheet(FormSpec.MARK);
    for (int i = 0; i < spec.mark().size(); i++) {
      List<String> values = spec.mark().get(i);
      for (int column = 0; column < values.size(); column++) {
        row(sheet, i).createCell(column).setCellValue(CellText.escape(values.get(column)));
      }
    }
    workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
  }

  private void entry(XSSFSheet sheet, XSSFTable table, FormSpec.Entry entry) {
    int column = table.getStartColIndex() + table.findColumnIndex(entry.header());
    int first = table.getStartRowIndex() + 1;
    int last = table.getEndRowIndex();
    for (int i = first; i <= last; i++) {
      XSSFCell cell = row(sheet, i).getCell(column);
      if (cell.getCellType() == CellType.BLANK) {
        unlock(cell);
        // The height is a beginning: a row grows with what is typed.
        row(sheet, i).getCTRow().setCustomHeight(false);
      }
    }
    sheet.addValidationData(new EntryCheck(sheet, entry).over(first, last, column));
  }

  private static void hide(XSSFSheet sheet, XSSFTable table, String header) {
    int column = table.findColumnIndex(header);
    if (column >= 0) {
      sheet.setColumnHidden(table.getStartColIndex() + column, true);
    }
  }

  private void unlockBeside(XSSFSheet sheet, String name) {
    sheet.forEach(row -> {
      if (row.getCell(0) != null
          && row.getCell(1) instanceof XSSFCell value
          && row.getCell(0).getCellType() == CellType.STRING
          && row.getCell(0).getStringCellValue().equals(name)) {
        unlock(value);
      }
    });
  }

  private void unlock(XSSFCell cell) {
    cell.setCellStyle(open.computeIfAbsent(cell.getCellStyle(), FormWriter::unlocked));
  }

  private static XSSFCellStyle unlocked(XSSFCellStyle locked) {
    XSSFCellStyle style = locked.copy();
    style.setLocked(false);
    style.setWrapText(true);
    style.setFillForegroundColor(new XSSFColor(INPUT, null));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    XSSFColor edge = new XSSFColor(EDGE, null);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBottomBorderColor(edge);
    style.setBorderLeft(BorderStyle.THIN);
    style.setLeftBorderColor(edge);
    style.setBorderRight(BorderStyle.THIN);
    style.setRightBorderColor(edge);
    return style;
  }

  /** Columns can still be made wider, rows higher: people read in their own way. */
  private static void protect(XSSFSheet sheet) {
    sheet.enableLocking();
    sheet.lockObjects(true);
    sheet.lockScenarios(true);
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
    sheet.lockAutoFilter(false);
  }

  private static XSSFRow row(XSSFSheet sheet, int index) {
    @Nullable XSSFRow there = sheet.getRow(index);
    return there == null ? sheet.createRow(index) : there;
  }
}
