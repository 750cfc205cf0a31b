package nl.gia.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.gia.platform.db.Database;
import nl.gia.platform.problem.UserFailure;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;

/** The index as the file keeps it. What writes is done while holding the database. */
final class SearchStore {
  /** The setting that says there is an index; the journal looks at it too. */
  private static final String SETTING = "search";

  /** The character after all others. */
  private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

  private static final String MATCHING =
      "SELECT r.table_name, r.row, s.title, s.text FROM local_search s"
          + " JOIN local_search_row r ON r.id = s.rowid"
          + " WHERE s.local_search MATCH ?"
          + " AND r.table_name IN (SELECT value FROM json_each(?))";

  /** Some rows of some tables that match; those that are met first, so that none are weighed. */
  private static final String SOME = MATCHING + " LIMIT ?";

  /** The best rows of some tables that match. */
  static final String QUERY = MATCHING + " ORDER BY s.rank LIMIT ?";

  /** A row to look at anew, and whether those that are called after it need no look. */
  record Changed(SearchRow row, boolean alone) {}

  /** A row as it stands in the index. */
  record Found(SearchRow row, SearchEntry entry) {}

  private final Database database;

  SearchStore(Database database) {
    this.database = database;
  }

  /** The shape of the rows when the index was begun; nothing where there is none. */
  Optional<String> shape() {
    return rows()
        .fetchOptional("SELECT value FROM local_setting WHERE name = ?", SETTING)
        .map(row -> text(row, 0));
  }

  boolean isBehind() {
    return !rows().fetch("SELECT 1 FROM local_search_changed LIMIT 1").isEmpty();
  }

  /** Begins the index, with every row still to look at. */
  void begin(String shape, List<String> tables) {
    rows()
        .execute(
            "INSERT OR REPLACE INTO local_setting (name, value) VALUES (?, ?)", SETTING, shape);
    String note = "INSERT OR REPLACE INTO local_search_changed (table_name, row, alone) ";
    rows().execute(note + "SELECT table_name, row, 1 FROM local_search_row");
    for (String table : tables) {
      rows().execute(note + "SELECT ?, id, 1 FROM \"" + table + "\"", table);
    }
  }

  List<Changed> changed(int most) {
    return rows()
        .fetch("SELECT table_name, row, alone FROM local_search_changed LIMIT ?", most)
        .map(row -> new Changed(row(row), "1".equals(text(row, 2))));
  }

  void looked(SearchRow row) {
    rows()
        .execute(
            "DELETE FROM local_search_changed WHERE table_name = ? AND row = ?",
            row.table(),
            row.row());
  }

  void note(SearchRow row) {
    rows()
        .execute(
            "INSERT INTO local_search_changed (table_name, row) VALUES (?, ?)"
                + " ON CONFLICT DO UPDATE SET alone = 0",
            row.table(),
            row.row());
  }

  void put(SearchRow row, SearchEntry entry, DutchWords words) {
    drop(row);
    rows()
        .execute(
            "INSERT INTO local_search_row (table_name, row) VALUES (?, ?)", row.table(), row.row());
    rows()
        .execute(
            "INSERT INTO local_search (rowid, title, text, title_stems, text_stems)"
                + " VALUES (last_insert_rowid(), ?, ?, ?, ?)",
            entry.title(),
            entry.text(),
            words.stems(entry.title()),
            words.stems(entry.text()));
  }

  void drop(SearchRow row) {
    rows()
        .execute(
            "DELETE FROM local_search WHERE rowid ="
                + " (SELECT id FROM local_search_row WHERE table_name = ? AND row = ?)",
            row.table(),
            row.row());
    rows()
        .execute(
            "DELETE FROM local_search_row WHERE table_name = ? AND row = ?",
            row.table(),
            row.row());
  }

  /** Some words of the index that begin so. */
  List<String> words(String begin, int most) {
    return database.read(rows ->
        rows.fetch(
                "SELECT term FROM local_search_word WHERE term >= ? AND term < ? LIMIT ?",
                begin,
                begin + LAST,
                most)
            .map(row -> text(row, 0)));
  }

  /** Some of the rows that match. */
  List<Found> glance(String match, Collection<String> tables, int most) {
    return found(SOME, match, tables, most);
  }

  /** The rows that match, the best first. */
  List<Found> find(String match, Collection<String> tables, int most) {
    return found(QUERY, match, tables, most);
  }

  private List<Found> found(String query, String match, Collection<String> tables, int most) {
    return database.read(rows ->
        rows.fetch(query, match, json(tables), most)
            .map(row -> new Found(row(row), new SearchEntry(text(row, 2), text(row, 3)))));
  }

  private static String json(Collection<String> tables) {
    return tables.stream().map(table -> "\"" + table + "\"").toList().toString();
  }

  /**
   * All of it or nothing.
   *
   * @throws UserFailure when another program is writing, or the file cannot be written
   */
  <T> T together(Supplier<T> work) {
    boolean done = false;
    begin();
    try {
      T answer = work.get();
      rows().execute("COMMIT");
      done = true;
      return answer;
    } finally {
      if (!done) {
        rows().execute("ROLLBACK");
      }
    }
  }

  private void begin() {
    try {
      rows().execute("BEGIN IMMEDIATE");
    } catch (DataAccessException e) {
      UserFailure failure = new UserFailure(SearchText.NO_INDEX, database.file());
      failure.initCause(e);
      throw failure;
    }
  }

  private DSLContext rows() {
    return database.writing();
  }

  private static SearchRow row(Record row) {
    return new SearchRow(text(row, 0), text(row, 1));
  }

  private static String text(Record row, int place) {
    return String.valueOf(row.get(place));
  }
}
