package nl.gia.feature;

import static nl.gia.db.Tables.LOCAL_DRAFT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.gia.db.tables.records.LocalDraftRecord;
import nl.gia.journal.Heads;
import nl.gia.journal.entry.WriteId;
import nl.gia.platform.db.Database;
import org.jooq.Condition;

/** Keeps on this computer what was typed in the forms of a kind and is not saved. */
final class FormDraftStore {
  private final Workspace space;
  private final Database database;
  private final String table;

  FormDraftStore(Workspace space, Kind kind) {
    this.space = space;
    database = space.database();
    table = kind.table();
  }

  /** What was typed in the form of a row, under no text that of a new one, and what it showed. */
  record Kept(String row, Map<String, String> typed, Map<String, Heads> seen) {}

  void keep(Kept kept) {
    String now = space.clock().instant().toString();
    synchronized (database) {
      // What is there is replaced field by field, so that a kill loses nothing.
      kept.typed()
          .forEach((column, text) -> {
            LocalDraftRecord row = database.writing().newRecord(LOCAL_DRAFT);
            row.setTableName(table);
            row.setRow(kept.row());
            row.setColumnName(column);
            row.setHeads(
                kept.seen().getOrDefault(column, Heads.NONE).writes().stream()
                    .map(WriteId::toString)
                    .collect(Collectors.joining(" ")));
            row.setText(text);
            row.setKeptAt(now);
            row.merge();
          });
      database
          .writing()
          .deleteFrom(LOCAL_DRAFT)
          .where(of(kept.row()).and(LOCAL_DRAFT.COLUMN_NAME.notIn(kept.typed().keySet())))
          .execute();
    }
  }

  void drop(String row) {
    synchronized (database) {
      database.writing().deleteFrom(LOCAL_DRAFT).where(of(row)).execute();
    }
  }

  List<Kept> all() {
    Map<String, Kept> found = new LinkedHashMap<>();
    database
        .read(rows ->
            new ArrayList<>(
                rows.selectFrom(LOCAL_DRAFT).where(LOCAL_DRAFT.TABLE_NAME.eq(table)).fetch()))
        .forEach(draft -> {
          Kept kept =
              found.computeIfAbsent(
                  draft.getRow(), row -> new Kept(row, new HashMap<>(), new HashMap<>()));
          kept.typed().put(draft.getColumnName(), draft.getText());
          kept.seen().put(draft.getColumnName(), heads(draft.getHeads()));
        });
    return List.copyOf(found.values());
  }

  private Condition of(String row) {
    return LOCAL_DRAFT.TABLE_NAME.eq(table).and(LOCAL_DRAFT.ROW.eq(row));
  }

  private static Heads heads(String written) {
    return new Heads(
        Arrays.stream(written.split(" ", -1))
            .filter(head -> !head.isEmpty())
            .map(WriteId::parse)
            .toList());
  }
}
