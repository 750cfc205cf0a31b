package nl.gia.bundle;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.gia.journal.entry.RowWrites;
import nl.gia.journal.entry.Write;

/** That an entry sets no field twice; nearly always settled without a set of all its fields. */
final class FieldCheck {
  private static final int FEW = 24;

  private FieldCheck() {}

  static boolean setsAFieldTwice(List<RowWrites> rows) {
    if (rows.size() == 1) {
      return twice(rows.getFirst().writes());
    }
    Set<Row> seen = new HashSet<>();
    for (RowWrites row : rows) {
      if (!seen.add(new Row(row.table(), row.row()))) {
        return anyField(rows);
      }
      if (twice(row.writes())) {
        return true;
      }
    }
    return false;
  }

  private static boolean twice(List<Write> writes) {
    if (writes.size() > FEW) {
      Set<String> columns = new HashSet<>();
      return !writes.stream().allMatch(write -> columns.add(write.column()));
    }
    for (int i = 1; i < writes.size(); i++) {
      String column = writes.get(i).column();
      for (int j = 0; j < i; j++) {
        if (column.equals(writes.get(j).column())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean anyField(List<RowWrites> rows) {
    Set<Field> fields = new HashSet<>();
    for (RowWrites row : rows) {
      for (Write write : row.writes()) {
        if (!fields.add(new Field(row.table(), row.row(), write.column()))) {
          return true;
        }
      }
    }
    return false;
  }

  private record Row(String table, String row) {}

  private record Field(String table, String row, String column) {}
}
