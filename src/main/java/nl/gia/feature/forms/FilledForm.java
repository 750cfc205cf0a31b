package nl.gia.feature.forms;

import java.nio.file.Path;
import java.util.List;
import nl.gia.office.Grid;
import nl.gia.office.GridSheet;
import nl.gia.office.WorkbookReader;
import nl.gia.platform.problem.UserFailure;

/** A form that came back. */
record FilledForm(String file, FormMark mark, List<GridSheet> sheets) {
  FilledForm {
    sheets = List.copyOf(sheets);
  }

  /**
   * Reads a form, under whatever name it came.
   *
   * @throws UserFailure when it is none, or was damaged
   */
  static FilledForm read(Path file) {
    String name = String.valueOf(file.getFileName());
    Grid grid = new WorkbookReader().read(file);
    return new FilledForm(name, FormMark.of(grid, name), grid.sheets());
  }

  boolean has(FormTable table) {
    return sheets.stream().anyMatch(sheet -> sheet.name().equals(table.sheetName()));
  }

  List<FilledLine> lines(FormTable table) {
    return table.filled(sheets, file);
  }
}
