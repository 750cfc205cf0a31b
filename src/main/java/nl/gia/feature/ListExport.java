package nl.gia.feature;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.gia.journal.entry.Value;
import nl.gia.lists.ListColumn;
import nl.gia.lists.ListKind;
import nl.gia.lists.ListWriter;
import nl.gia.platform.db.DatabaseText;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.text.Texts;

/** Writes the rows of a kind as a list that {@link ListImport} takes back unchanged. */
public final class ListExport {
  private final Names names;
  private final Kind kind;
  private final Texts texts;

  public ListExport(Kinds kinds, String table, Texts texts) {
    names = new Names(kinds);
    kind = new Rows(kinds).kind(table);
    this.texts = texts;
  }

  /**
   * Writes a workbook or a CSV, after the file's name; gives the number of rows.
   *
   * @throws UserFailure when the name ends in neither, or the file cannot be written
   */
  public int write(RowsStore rows, Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (!name.endsWith(".xlsx") && !name.endsWith(".csv")) {
      throw new UserFailure(FeatureText.XLSX_OR_CSV, file);
    }
    List<List<String>> lines = lines(rows);
    Path fresh = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh))) {
        ListWriter writer = new ListWriter(columns(), lines);
        if (name.endsWith(".csv")) {
          writer.csv(out);
        } else {
          writer.xlsx(out, kind.table());
        }
      }
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      UserFailure failure = new UserFailure(DatabaseText.NOT_WRITABLE, file);
      failure.initCause(e);
      throw failure;
    }
    return lines.size();
  }

  private List<ListColumn> columns() {
    List<ListColumn> columns = new ArrayList<>();
    columns.add(ListColumn.text(ListColumns.ID));
    for (Field field : kind.fields()) {
      columns.add(new ListColumn(heading(field), listKind(field.type())));
    }
    return columns;
  }

  private String heading(Field field) {
    String label = texts.get(field.label());
    boolean unique =
        kind.fields().stream().filter(f -> texts.get(f.label()).equals(label)).count() == 1;
    return unique && !ListColumns.fold(label).equals(ListColumns.ID) ? label : field.column();
  }

  private static ListKind listKind(FieldType type) {
    return switch (type) {
      case FieldType.Date _ -> ListKind.DATE;
      case FieldType.Whole _, FieldType.Decimal _ -> ListKind.NUMBER;
      case FieldType.Line _, FieldType.Prose _, FieldType.Flag _ -> ListKind.TEXT;
      case FieldType.Choice _, FieldType.Reference _, FieldType.Place _ -> ListKind.TEXT;
    };
  }

  private List<List<String>> lines(RowsStore rows) {
    Map<String, String> called = new HashMap<>();
    List<List<String>> lines = new ArrayList<>();
    for (Draft row : rows.all(kind.table())) {
      List<String> line = new ArrayList<>();
      line.add(row.row());
      for (Field field : kind.fields()) {
        line.add(cell(field, row.value(field.column()), rows, called));
      }
      lines.add(line);
    }
    return lines;
  }

  private String cell(Field field, Value value, RowsStore rows, Map<String, String> called) {
    return field.type() instanceof FieldType.Reference(String target)
            && value instanceof Value.Text(String id)
        ? called.computeIfAbsent(target + "/" + id, _ -> called(target, id, rows))
        : Names.plain(value);
  }

  /** What a row is called, where that name finds it back; else its id. */
  private String called(String table, String id, RowsStore rows) {
    return rows.row(table, id)
        .map(row -> names.of(table, row, rows))
        .filter(name -> !name.isBlank() && names.find(table, name, rows).equals(List.of(id)))
        .orElse(id);
  }
}
