package nl.gia.feature.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gia.office.Cell;
import nl.gia.office.ColumnKind;
import nl.gia.office.ColumnSpec;
import nl.gia.office.FormSpec;
import nl.gia.office.GridCell;
import nl.gia.office.GridRow;
import nl.gia.office.GridSheet;
import nl.gia.office.TableSpec;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.text.Texts;

/** A table of a form, by which it is both made and read back. */
record FormTable(String name, FormsText sheet, List<FormColumn> columns) {
  /** Forms go to people in the Netherlands, whatever language the secretary works in. */
  static final Texts WORDS = new Texts(Texts.DUTCH);

  /** Nobody sees it, but a key that wraps would make its row higher. */
  private static final int KEY_WIDTH = 60;

  FormTable {
    columns = List.copyOf(columns);
  }

  /** A line of a form: the key that nobody sees, and a cell for each column. */
  record Line(String key, List<Cell> cells) {}

  String sheetName() {
    return WORDS.get(sheet);
  }

  TableSpec spec(List<Line> lines) {
    List<ColumnSpec> specs = new ArrayList<>();
    columns.forEach(column ->
        specs.add(new ColumnSpec(WORDS.get(column.header()), column.kind(), column.width())));
    specs.add(new ColumnSpec(WORDS.get(FormsText.KEY), ColumnKind.TEXT, KEY_WIDTH));
    List<List<Cell>> rows = new ArrayList<>();
    for (Line line : lines) {
      List<Cell> cells = new ArrayList<>(line.cells());
      while (cells.size() < columns.size()) {
        cells.add(Cell.BLANK);
      }
      cells.add(Cell.text(line.key()));
      rows.add(cells);
    }
    return TableSpec.of(name, specs, rows);
  }

  List<FormSpec.Entry> entries() {
    List<FormSpec.Entry> entries = new ArrayList<>();
    for (FormColumn column : columns) {
      column
          .asked()
          .ifPresent(asked ->
              entries.add(
                  new FormSpec.Entry(
                      name,
                      WORDS.get(column.header()),
                      asked.takes(),
                      WORDS.get(asked.prompt()),
                      WORDS.get(asked.refusal()))));
    }
    return entries;
  }

  /**
   * The lines in which somebody filled something in.
   *
   * @throws UserFailure when the sheet or one of its columns is gone
   */
  List<FilledLine> filled(List<GridSheet> sheets, String file) {
    GridSheet page =
        sheets.stream()
            .filter(one -> one.name().equals(sheetName()))
            .findFirst()
            .orElseThrow(() -> new UserFailure(FormsText.SHEET_GONE, file, sheetName()));
    Map<String, Integer> places = places(page, file);
    int header = headerRow(page).map(GridRow::number).orElse(0);
    return page.rows().stream()
        .filter(row -> row.number() > header)
        .map(row -> line(row, places))
        .filter(line -> line.isFilledIn(columns))
        .toList();
  }

  private Map<String, Integer> places(GridSheet page, String file) {
    Map<String, Integer> places = new LinkedHashMap<>();
    headerRow(page)
        .ifPresent(row -> {
          for (int i = 0; i < row.cells().size(); i++) {
            places.putIfAbsent(row.cell(i).shown().strip(), i);
          }
        });
    List<String> gone = headers().stream().filter(header -> !places.containsKey(header)).toList();
    if (!gone.isEmpty()) {
      throw new UserFailure(
          FormsText.COLUMN_GONE, file, sheetName(), gone.size(), String.join(", ", gone));
    }
    return places;
  }

  /** The row that holds most of the headers. */
  private Optional<GridRow> headerRow(GridSheet page) {
    GridRow best = null;
    long most = 0;
    for (GridRow row : page.rows()) {
      long count =
          row.cells().stream().filter(cell -> headers().contains(cell.shown().strip())).count();
      if (count > most) {
        best = row;
        most = count;
      }
    }
    return Optional.ofNullable(best);
  }

  private List<String> headers() {
    List<String> headers = new ArrayList<>();
    columns.forEach(column -> headers.add(WORDS.get(column.header())));
    headers.add(WORDS.get(FormsText.KEY));
    return headers;
  }

  private FilledLine line(GridRow row, Map<String, Integer> places) {
    Map<FormsText, GridCell> cells = new LinkedHashMap<>();
    columns.forEach(column -> cells.put(column.header(), cell(row, column.header(), places)));
    String key = cell(row, FormsText.KEY, places).shown().strip();
    return new FilledLine(row.number(), key, cells);
  }

  private static GridCell cell(GridRow row, FormsText header, Map<String, Integer> places) {
    return row.cell(places.getOrDefault(WORDS.get(header), Integer.MAX_VALUE));
  }
}
