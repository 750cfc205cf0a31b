package nl.gia.feature.privacy;

import static nl.gia.db.Tables.JOURNAL_COLUMN;
import static nl.gia.db.Tables.LOCAL_DRAFT;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.gia.db.tables.records.JournalColumnRecord;
import org.jooq.DSLContext;

/** What the tables say of their columns: which are personal, which refer to what. */
final class PrivacyStore {
  /** A text as it is being typed. */
  record Typed(String table, String row, String column, String text) {}

  private final List<JournalColumnRecord> columns;

  PrivacyStore(DSLContext rows) {
    columns = rows.selectFrom(JOURNAL_COLUMN).fetch();
  }

  /** The personal columns of a table. */
  List<String> personal(String table) {
    return columns.stream()
        .filter(column -> column.getTableName().equals(table) && column.getPersonal() != 0)
        .map(JournalColumnRecord::getColumnName)
        .sorted()
        .toList();
  }

  /** What is being typed and is no change yet, by field. */
  static List<Typed> typed(DSLContext rows) {
    return rows.selectFrom(LOCAL_DRAFT)
        .orderBy(LOCAL_DRAFT.TABLE_NAME, LOCAL_DRAFT.ROW, LOCAL_DRAFT.COLUMN_NAME)
        .fetch(draft ->
            new Typed(
                draft.getTableName(), draft.getRow(), draft.getColumnName(), draft.getText()));
  }

  /** Gives a text that is being typed another wording. */
  static void retype(DSLContext rows, Typed typed, String text) {
    rows.update(LOCAL_DRAFT)
        .set(LOCAL_DRAFT.TEXT, text)
        .where(
            LOCAL_DRAFT
                .TABLE_NAME
                .eq(typed.table())
                .and(LOCAL_DRAFT.ROW.eq(typed.row()))
                .and(LOCAL_DRAFT.COLUMN_NAME.eq(typed.column())))
        .execute();
  }

  /** The columns that hold an adopted text. */
  List<String> frozen(String table) {
    return columns.stream()
        .filter(column -> column.getTableName().equals(table) && column.getKind().equals("frozen"))
        .map(JournalColumnRecord::getColumnName)
        .toList();
  }

  /** What a row of the table is part of: columns and the tables to which they refer. */
  Map<String, String> wholes(String table) {
    return columns.stream()
        .filter(column -> column.getTableName().equals(table) && column.getKind().equals("parent"))
        .collect(
            Collectors.toMap(JournalColumnRecord::getColumnName, JournalColumnRecord::getTarget));
  }

  /** The columns, by table, that refer to a table. */
  List<Map.Entry<String, String>> referring(String target) {
    return columns.stream()
        .filter(column -> target.equals(column.getTarget()))
        .map(column -> Map.entry(column.getTableName(), column.getColumnName()))
        .sorted(Map.Entry.<String, String>comparingByKey().thenComparing(Map.Entry::getValue))
        .toList();
  }
}
