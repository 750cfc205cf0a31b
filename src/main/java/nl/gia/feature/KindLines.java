package nl.gia.feature;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.gia.journal.entry.Value;
import nl.gia.lists.ListColumn;
import nl.gia.lists.ListKind;
import nl.gia.platform.text.Texts;

/** The rows of a kind as lines of a list: the rows that they refer to by name, no doubles. */
final class KindLines {
  private final Kind kind;
  private final Names names;
  private final List<Field> fields;

  KindLines(Kind kind, Kinds kinds) {
    this.kind = kind;
    names = new Names(kinds);
    fields =
        kind.fields().stream()
            .filter(field -> !field.column().equals(FieldRules.MERGED_INTO))
            .toList();
  }

  List<ListColumn> columns(Texts texts) {
    List<ListColumn> columns = new ArrayList<>();
    columns.add(ListColumn.text(ListColumns.ID));
    for (Field field : fields) {
      columns.add(new ListColumn(heading(field, texts), listKind(field.type())));
    }
    return columns;
  }

  List<List<String>> lines(RowsStore rows) {
    Map<String, String> called = new HashMap<>();
    List<List<String>> lines = new ArrayList<>();
    for (Draft row : rows.standing(kind.table())) {
      List<String> line = new ArrayList<>();
      line.add(row.row());
      for (Field field : fields) {
        line.add(cell(field, row.value(field.column()), rows, called));
      }
      lines.add(line);
    }
    return lines;
  }

  private String heading(Field field, Texts texts) {
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

  private String cell(Field field, Value value, RowsStore rows, Map<String, String> called) {
    return field.type() instanceof FieldType.Reference(String target)
            && value instanceof Value.Text(String id)
        ? called.computeIfAbsent(target + "/" + id, _ -> called(target, id, rows))
        : Names.plain(value);
  }

  /** What a row is called, or the row that stays of it, where that finds it back; else its id. */
  private String called(String table, String id, RowsStore rows) {
    String stays = rows.meant(table, id).map(Draft::row).orElse(id);
    return rows.row(table, stays)
        .map(row -> names.of(table, row, rows))
        .filter(name -> !name.isBlank() && names.find(table, name, rows).equals(List.of(stays)))
        .orElse(stays);
  }
}
