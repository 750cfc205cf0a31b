package nl.gia;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.gia.feature.Field;
import nl.gia.feature.FieldType;
import nl.gia.feature.Kind;
import nl.gia.feature.Kinds;
import nl.gia.journal.Journal;
import nl.gia.journal.Tx;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Value;

/** Fills a database with very many rows in one list, and some in those that they refer to. */
final class ManyRows {
  /** What is referred to stands before what refers to it. */
  private static final List<String> TABLES =
      List.of(
          "theme",
          "organisation",
          "person",
          "membership",
          "municipality",
          "meeting",
          "question",
          "pledge");

  private static final int SOME = 20;

  private final Kinds kinds = Wiring.kinds();
  private final Map<String, List<String>> made = new HashMap<>();

  private ManyRows() {}

  static void fill(Journal journal, String table, int count) {
    ManyRows rows = new ManyRows();
    journal.write(Act.of("test"), tx -> rows.write(tx, table, count));
  }

  private void write(Tx tx, String full, int count) {
    for (String table : TABLES) {
      Kind kind = kinds.find(table).orElseThrow();
      List<String> ids = new ArrayList<>();
      for (int i = 0; i < (table.equals(full) ? count : SOME); i++) {
        String row = tx.create(table);
        ids.add(row);
        for (Field field : kind.fields()) {
          String value = value(field, i);
          if (!value.isEmpty()) {
            tx.set(table, row, field.column(), Value.of(value));
          }
        }
      }
      made.put(table, ids);
    }
  }

  private String value(Field field, int number) {
    return switch (field.type()) {
      case FieldType.Line _ when field.column().equals("code") -> "%04d".formatted(number);
      case FieldType.Line _ when field.column().equals("name") ->
          "Voorbeeld " + (number + 1) + " met een lange naam";
      case FieldType.Prose _, FieldType.Line _ ->
          field.required() ? "Voorbeeld " + (number + 1) + " over taal en inburgering" : "";
      case FieldType.Date _ ->
          field.column().equals("asked_on") || field.required() || field.column().equals("since")
              ? "20%02d-%02d-%02d".formatted(8 + number % 3, 1 + number % 12, 1 + number % 28)
              : "";
      case FieldType.Choice(List<FieldType.Option> options) ->
          options.get(number % options.size()).code();
      case FieldType.Reference(String table) -> {
        List<String> rows = made.getOrDefault(table, List.of());
        yield rows.isEmpty() ? "" : rows.get(number % rows.size());
      }
      case FieldType.Whole _, FieldType.Decimal _, FieldType.Flag _, FieldType.Place _ -> "";
    };
  }
}
