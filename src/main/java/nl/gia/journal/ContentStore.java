package nl.gia.journal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.gia.journal.entry.Hash;
import nl.gia.platform.problem.UserFailure;

/** The tables that hold the bytes of files, in parts. */
final class ContentStore {
  private static final int PART = 1 << 18;

  /**
   * Marks of bytes that are not here: a person threw them away, or their document was destroyed.
   */
  private static final int BY_HAND = 1;

  private static final int DESTROYED = 2;

  private final Sql sql;

  ContentStore(Sql sql) {
    this.sql = sql;
  }

  /**
   * Keeps the bytes under their hash, within the transaction at hand; what is here already, and
   * sound, stays.
   *
   * @throws UserFailure when they cannot be read, are too many, or have another hash
   */
  void keep(Contents.Coming coming) {
    if (isKept(coming.hash()) && isSound(coming.hash())) {
      return;
    }
    drop(coming.hash());
    try (InputStream in = coming.bytes().open()) {
      long size = copy(coming, in);
      sql.of("INSERT OR REPLACE INTO journal_content (hash, size, forgotten) VALUES (?, ?, 0)")
          .put(coming.hash().bytes())
          .put(size)
          .run();
    } catch (IOException e) {
      UserFailure failure = new UserFailure(JournalText.CONTENT_UNREADABLE, coming.name());
      failure.initCause(e);
      throw failure;
    }
  }

  private long copy(Contents.Coming coming, InputStream in) throws IOException {
    ContentHash hash = new ContentHash();
    byte[] part = new byte[PART];
    long place = 0;
    for (int read = in.readNBytes(part, 0, PART); read > 0; read = in.readNBytes(part, 0, PART)) {
      hash.add(part, read, coming.name());
      sql.of("INSERT INTO journal_content_part (hash, place, bytes) VALUES (?, ?, ?)")
          .put(coming.hash().bytes())
          .put(place++)
          .put(Arrays.copyOf(part, read))
          .run();
    }
    if (!hash.end().equals(coming.hash())) {
      throw new UserFailure(JournalText.CONTENT_OTHER, coming.name());
    }
    return hash.size();
  }

  boolean isKept(Hash hash) {
    return sql.of("SELECT 1 FROM journal_content WHERE hash = ? AND forgotten = 0")
        .put(hash.bytes())
        .one(_ -> true)
        .orElse(false);
  }

  boolean isForgotten(Hash hash) {
    return sql.of("SELECT 1 FROM journal_content WHERE hash = ? AND forgotten <> 0")
        .put(hash.bytes())
        .one(_ -> true)
        .orElse(false);
  }

  /**
   * What documents hold that were destroyed, by whomever; what another document holds as well
   * stays.
   */
  List<Hash> destroyed() {
    return sql
        .of(
            "WITH gone(id) AS (SELECT line.row FROM destruction list"
                + " JOIN destruction_row line ON line.destruction = list.id"
                + " WHERE list.destroyed_on IS NOT NULL"
                + " AND line.removed = 0 AND line.table_name = 'document')"
                + " SELECT DISTINCT d.hash FROM gone JOIN document d ON d.id = gone.id"
                + " WHERE d.hash IS NOT NULL AND NOT EXISTS (SELECT 1 FROM document other"
                + " WHERE other.hash = d.hash AND other.removed = 0"
                + " AND other.id NOT IN (SELECT id FROM gone))")
        .all(row -> Contents.hash(row.getString(1)))
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /** Throws the bytes away, and keeps that this was done, so that no bundle brings them back. */
  void forget(Hash hash) {
    forget(hash, BY_HAND);
  }

  /** The same, until a document that is not destroyed names them. */
  void forgetDestroyed(Hash hash) {
    forget(hash, DESTROYED);
  }

  private void forget(Hash hash, int mark) {
    drop(hash);
    sql.of("INSERT OR REPLACE INTO journal_content (hash, size, forgotten) VALUES (?, 0, ?)")
        .put(hash.bytes())
        .put(mark)
        .run();
  }

  /**
   * Lets come again what went with a destroyed document, and is no longer of destroyed ones alone.
   */
  void allowAgain(Collection<Hash> destroyed) {
    sql
        .of("SELECT hash FROM journal_content WHERE forgotten = ?")
        .put(DESTROYED)
        .all(row -> Hash.of(row.getBytes(1)))
        .stream()
        .filter(hash -> !destroyed.contains(hash))
        .forEach(
            hash -> sql.of("DELETE FROM journal_content WHERE hash = ?").put(hash.bytes()).run());
  }

  private void drop(Hash hash) {
    sql.of("DELETE FROM journal_content_part WHERE hash = ?").put(hash.bytes()).run();
  }

  /** The bytes from a place on; empty after the last. */
  Optional<byte[]> part(Hash hash, long place) {
    return sql.of("SELECT bytes FROM journal_content_part WHERE hash = ? AND place = ?")
        .put(hash.bytes())
        .put(place)
        .one(row -> row.getBytes(1));
  }

  /** Whether the bytes that are kept are those of this hash. */
  boolean isSound(Hash hash) {
    ContentHash found = new ContentHash();
    long place = 0;
    for (Optional<byte[]> part = part(hash, 0); part.isPresent(); part = part(hash, ++place)) {
      found.add(part.get(), part.get().length, hash.hex());
    }
    return found.end().equals(hash);
  }

  /** Leaves no bytes in a copy of the file that is for reading its tables alone. */
  void leaveOut() {
    if (sql.of("SELECT 1 FROM journal_content_part LIMIT 1").one(_ -> true).isPresent()) {
      sql.of("DELETE FROM journal_content_part").run();
      sql.of("VACUUM").run();
    }
  }
}
