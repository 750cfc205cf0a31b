package nl.gia.journal.merge;

import java.util.HashMap;
import java.util.Map;
import nl.gia.journal.entry.Write;

/** Some of the tables, with a part that is the whole of another part. */
final class HistorySchema {
  private HistorySchema() {}

  static Schema schema() {
    Map<String, Schema.Table> tables = new HashMap<>();
    table(
        tables,
        "edition",
        plain("title", false),
        new Schema.Column("frozen", ColumnKind.FROZEN, null, false, true));
    table(
        tables,
        "section",
        new Schema.Column("edition", ColumnKind.PARENT, "edition", false, true),
        new Schema.Column("body", ColumnKind.TEXT, null, false, true),
        new Schema.Column("position", ColumnKind.ORDER, null, false, true));
    table(
        tables,
        "action_point",
        new Schema.Column("section", ColumnKind.PARENT, "section", false, true),
        new Schema.Column("text", ColumnKind.TEXT, null, false, true),
        plain("addressee", false),
        plain("due", false));
    table(
        tables,
        "node",
        new Schema.Column("parent", ColumnKind.PARENT, "node", false, true),
        new Schema.Column("x", ColumnKind.PLAIN, null, true, false));
    table(tables, "person", plain("name", true), plain("function", false));
    return new Schema(tables);
  }

  private static Schema.Column plain(String name, boolean personal) {
    return new Schema.Column(name, ColumnKind.PLAIN, null, personal, true);
  }

  private static void table(Map<String, Schema.Table> tables, String name, Schema.Column... all) {
    Map<String, Schema.Column> columns = new HashMap<>();
    for (Schema.Column column : all) {
      columns.put(column.name(), column);
    }
    columns.put(
        Write.REMOVED, new Schema.Column(Write.REMOVED, ColumnKind.PLAIN, null, false, false));
    tables.put(name, new Schema.Table(name, columns));
  }
}
