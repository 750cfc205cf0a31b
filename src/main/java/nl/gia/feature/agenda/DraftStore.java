package nl.gia.feature.agenda;

import static nl.gia.db.Tables.LOCAL_DRAFT;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.gia.db.tables.records.LocalDraftRecord;
import nl.gia.journal.Heads;
import nl.gia.journal.Tx;
import nl.gia.journal.entry.WriteId;
import nl.gia.platform.db.Database;
import org.jooq.Condition;

/** Keeps what is being typed on this computer, so that it survives whatever happens to it. */
final class DraftStore {
  private static final String SECTION = "section";

  private final Database database;
  private final Clock clock;

  DraftStore(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  void keep(KeptText kept) {
    synchronized (database) {
      LocalDraftRecord row = database.writing().newRecord(LOCAL_DRAFT);
      row.setTableName(SECTION);
      row.setRow(kept.field().section());
      row.setColumnName(kept.field().column());
      row.setHeads(
          kept.heads().writes().stream().map(WriteId::toString).collect(Collectors.joining(" ")));
      row.setText(kept.text());
      row.setKeptAt(clock.instant().toString());
      row.merge();
    }
  }

  void drop(SectionField field) {
    synchronized (database) {
      database.writing().deleteFrom(LOCAL_DRAFT).where(of(field)).execute();
    }
  }

  /** Drops a text within the act that writes it for good. */
  void drop(Tx tx, SectionField field) {
    tx.rows().deleteFrom(LOCAL_DRAFT).where(of(field)).execute();
  }

  Optional<KeptText> find(SectionField field) {
    return database.read(
        rows -> rows.selectFrom(LOCAL_DRAFT).where(of(field)).fetchOptional(DraftStore::kept));
  }

  List<KeptText> all() {
    return database.read(rows ->
        rows.selectFrom(LOCAL_DRAFT)
            .where(LOCAL_DRAFT.TABLE_NAME.eq(SECTION))
            .orderBy(LOCAL_DRAFT.ROW, LOCAL_DRAFT.COLUMN_NAME)
            .fetch(DraftStore::kept));
  }

  private static Condition of(SectionField field) {
    return LOCAL_DRAFT
        .TABLE_NAME
        .eq(SECTION)
        .and(LOCAL_DRAFT.ROW.eq(field.section()))
        .and(LOCAL_DRAFT.COLUMN_NAME.eq(field.column()));
  }

  private static KeptText kept(LocalDraftRecord row) {
    List<WriteId> heads =
        Arrays.stream(row.getHeads().split(" ", -1))
            .filter(head -> !head.isEmpty())
            .map(WriteId::parse)
            .toList();
    return new KeptText(
        new SectionField(row.getRow(), row.getColumnName()), new Heads(heads), row.getText());
  }
}
