package nl.gia.journal;

import static nl.gia.db.Tables.DOCUMENT;
import static nl.gia.db.Tables.JOURNAL_CONTENT;
import static nl.gia.db.Tables.JOURNAL_CONTENT_PART;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.gia.db.tables.records.JournalContentRecord;
import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.RowWrites;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.Write;
import nl.gia.journal.merge.RowKey;
import nl.gia.platform.db.Database;
import nl.gia.platform.problem.UserFailure;

/**
 * The bytes of files that documents name by hash. They are no part of the log: whether they are
 * here changes no table and no state.
 */
public final class Contents {
  /** The column whose values name contents. */
  private static final String TABLE = "document";

  private static final String COLUMN = "hash";

  /** Whether the bytes of a content are in this file. */
  public enum State {
    KEPT,
    NOT_RECEIVED,
    /** They were thrown away here. */
    FORGOTTEN
  }

  /** Where bytes come from. */
  @FunctionalInterface
  public interface Source {
    InputStream open() throws IOException;
  }

  /** Bytes that are to be kept under this hash; the name is for a refusal. */
  public record Coming(String name, Hash hash, Source bytes) {}

  private final Journal journal;

  public Contents(Journal journal) {
    this.journal = journal;
  }

  public State state(Hash hash) {
    return journal
        .database()
        .read(rows ->
            rows.selectFrom(JOURNAL_CONTENT)
                .where(JOURNAL_CONTENT.HASH.eq(hash.bytes()))
                .fetchOptional(JournalContentRecord::getForgotten))
        .map(forgotten -> forgotten == 0 ? State.KEPT : State.FORGOTTEN)
        .orElse(State.NOT_RECEIVED);
  }

  /** All contents that are here or were thrown away here; any other was not received. */
  public Map<Hash, State> states() {
    Map<Hash, State> states = new HashMap<>();
    journal
        .database()
        .read(rows -> rows.selectFrom(JOURNAL_CONTENT).fetch())
        .forEach(one ->
            states.put(
                Hash.of(one.getHash()), one.getForgotten() == 0 ? State.KEPT : State.FORGOTTEN));
    return states;
  }

  /**
   * Writes the bytes of a content.
   *
   * @throws UserFailure when they are not here, or damaged
   */
  public void copy(Hash hash, OutputStream out) throws IOException {
    ContentHash found = new ContentHash();
    long place = 0;
    for (Optional<byte[]> part = part(hash, 0); part.isPresent(); part = part(hash, ++place)) {
      out.write(part.get());
      found.add(part.get(), part.get().length, hash.hex());
    }
    if (place == 0) {
      throw new UserFailure(JournalText.CONTENT_ABSENT);
    }
    if (!found.end().equals(hash)) {
      throw new UserFailure(JournalText.CONTENT_DAMAGED);
    }
  }

  /** Each on its own, so that nobody waits while a large content is written somewhere slow. */
  private Optional<byte[]> part(Hash hash, long place) {
    return journal
        .database()
        .read(rows ->
            rows.select(JOURNAL_CONTENT_PART.BYTES)
                .from(JOURNAL_CONTENT_PART)
                .where(JOURNAL_CONTENT_PART.HASH.eq(hash.bytes()))
                .and(JOURNAL_CONTENT_PART.PLACE.eq(place))
                .fetchOptional(JOURNAL_CONTENT_PART.BYTES));
  }

  /** The contents that documents name and that were never here, in the order of their hashes. */
  public List<Hash> missing() {
    Set<Hash> received = states().keySet();
    return named().stream().filter(hash -> !received.contains(hash)).toList();
  }

  /** The contents that documents name and that are here, in the order of their hashes. */
  public List<Hash> here() {
    Map<Hash, State> states = states();
    return named().stream().filter(hash -> states.get(hash) == State.KEPT).toList();
  }

  /** What the document of a content is called. */
  public String called(Hash hash) {
    return journal
        .database()
        .read(rows ->
            rows.select(DOCUMENT.TITLE)
                .from(DOCUMENT)
                .where(DOCUMENT.HASH.eq(hash.hex()).and(DOCUMENT.TITLE.isNotNull()))
                .orderBy(DOCUMENT.ID)
                .fetch(DOCUMENT.TITLE))
        .stream()
        .findFirst()
        .orElseGet(hash::hex);
  }

  private List<Hash> named() {
    Database database = journal.database();
    return database.read(rows ->
        rows
            .selectDistinct(DOCUMENT.HASH)
            .from(DOCUMENT)
            .where(DOCUMENT.HASH.isNotNull().and(DOCUMENT.REMOVED.eq(0L)))
            .orderBy(DOCUMENT.HASH)
            .fetch(DOCUMENT.HASH)
            .stream()
            .flatMap(text -> hash(text).stream())
            .toList());
  }

  /** The hash that a text is; empty for any other text. */
  public static Optional<Hash> hash(String text) {
    return text.matches("[0-9a-f]{64}") ? Optional.of(Hash.parse(text)) : Optional.empty();
  }

  /**
   * Keeps bytes that a colleague delivered, in a transaction of its own.
   *
   * @return whether they were not here yet, and were not thrown away here
   * @throws UserFailure when they cannot be read or are not those of the hash
   */
  public boolean take(Coming coming) {
    boolean[] taken = new boolean[1];
    journal.changing(() -> {
      ContentStore store = journal.engine().contents();
      if (!store.isKept(coming.hash()) && !store.isForgotten(coming.hash())) {
        store.keep(coming);
        touch(coming.hash());
        taken[0] = true;
      }
    });
    return taken[0];
  }

  /**
   * Throws the bytes of a content away for good. The rows that name it stay, and a bundle does not
   * bring it back.
   */
  public void forget(Hash hash) {
    journal.changing(() -> {
      journal.engine().contents().forget(hash);
      touch(hash);
    });
    // What was written before lies in the log beside the file until that is emptied.
    journal.reading(
        () -> journal.engine().sql().of("PRAGMA wal_checkpoint(TRUNCATE)").one(_ -> true));
  }

  /** Screens show anew what names this content. */
  private void touch(Hash hash) {
    journal
        .engine()
        .sql()
        .of("SELECT id FROM document WHERE hash = ?")
        .put(hash.hex())
        .all(row -> new RowKey(TABLE, row.getString(1)))
        .forEach(journal.engine().admission()::changed);
  }

  /** The contents that the values of an entry name, as far as they are shown. */
  public static Set<Hash> namedBy(Entry entry) {
    Set<Hash> named = new HashSet<>();
    for (RowWrites group : entry.rows()) {
      if (group.table().equals(TABLE)) {
        named.addAll(namedBy(group));
      }
    }
    return named;
  }

  private static Set<Hash> namedBy(RowWrites group) {
    Set<Hash> named = new HashSet<>();
    for (Write write : group.writes()) {
      if (write.column().equals(COLUMN)
          && write.content() instanceof Content.Given(Value.Text(String text))) {
        hash(text).ifPresent(named::add);
      }
    }
    return named;
  }

  /** All contents that are here, in the order of their hashes. */
  List<Hash> kept() {
    return journal
        .database()
        .read(rows ->
            rows
                .selectFrom(JOURNAL_CONTENT)
                .where(JOURNAL_CONTENT.FORGOTTEN.eq(0L))
                .fetch(JournalContentRecord::getHash)
                .stream()
                .sorted(Arrays::compareUnsigned)
                .map(Hash::of)
                .toList());
  }
}
