package nl.gia.lists;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.gia.office.ColumnKind;
import nl.gia.office.ColumnSpec;
import nl.gia.office.PlainNumber;
import nl.gia.office.PlainSheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a list so that reading it gives the same back: dates given as 2010-01-31, numbers as
 * 1234.5 (with a comma in CSV), texts exactly. Rows are walked twice, the first time to see which
 * texts need a next column.
 */
public final class ListWriter {
  private final List<ListColumn> columns;
  private final Iterable<? extends List<@Nullable String>> rows;
  private final int[] parts;

  public ListWriter(List<ListColumn> columns, Iterable<? extends List<@Nullable String>> rows) {
    this.columns = List.copyOf(columns);
    this.rows = rows;
    this.parts = new int[columns.size()];
    Arrays.fill(parts, 1);
    for (List<@Nullable String> row : rows) {
      for (int i = 0; i < parts.length; i++) {
        String text = row.get(i);
        if (text != null && text.length() > Continuation.LIMIT) {
          parts[i] = Math.max(parts[i], Continuation.pieces(text).size());
        }
      }
    }
  }

  /** Writes a workbook of one sheet. */
  public void xlsx(OutputStream out, String sheet) throws IOException {
    List<ColumnSpec> specs = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      ListColumn column = columns.get(i);
      ColumnKind kind =
          switch (column.kind()) {
            case TEXT -> ColumnKind.TEXT;
            case NUMBER -> ColumnKind.DECIMAL;
            case DATE -> ColumnKind.DATE;
          };
      for (int part = 1; part <= parts[i]; part++) {
        specs.add(ColumnSpec.of(Continuation.name(column.heading(), part), kind));
      }
    }
    try (PlainSheet workbook = new PlainSheet(out, sheet, specs)) {
      for (List<@Nullable String> row : rows) {
        workbook.row(cells(row));
      }
    }
  }

  /** Writes a CSV as Dutch spreadsheets expect it: semicolons, UTF-8 with its mark. */
  public void csv(OutputStream out) throws IOException {
    Writer letters = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    letters.write('\uFEFF');
    CsvWriter csv =
        CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(letters);
    try {
      List<String> headings = new ArrayList<>();
      for (int i = 0; i < parts.length; i++) {
        for (int part = 1; part <= parts[i]; part++) {
          headings.add(Continuation.name(columns.get(i).heading(), part));
        }
      }
      csv.writeRecord(headings);
      for (List<@Nullable String> row : rows) {
        csv.writeRecord(withCommas(cells(row)));
      }
      csv.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  // A point between thousands is how a Dutch reader takes 1.234, so decimals get a comma.
  private List<String> withCommas(List<String> cells) {
    int cell = 0;
    for (int i = 0; i < parts.length; i++) {
      if (columns.get(i).kind() == ListKind.NUMBER && PlainNumber.isOne(cells.get(cell))) {
        cells.set(cell, cells.get(cell).replace('.', ','));
      }
      cell += parts[i];
    }
    return cells;
  }

  private List<String> cells(List<@Nullable String> row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      String value = row.get(i);
      String text = value == null ? "" : value;
      if (parts[i] == 1) {
        cells.add(text);
      } else {
        List<String> pieces = Continuation.pieces(text);
        for (int part = 0; part < parts[i]; part++) {
          cells.add(part < pieces.size() ? pieces.get(part) : "");
        }
      }
    }
    return cells;
  }
}
