package nl.gia.journal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Hasher;
import nl.gia.journal.entry.RowWrites;
import nl.gia.journal.entry.Salts;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.Withholding;
import nl.gia.journal.entry.Write;
import nl.gia.journal.entry.WriteId;
import nl.gia.journal.merge.ColumnKind;
import nl.gia.journal.merge.FieldWrite;
import nl.gia.journal.merge.Place;
import nl.gia.journal.merge.RowKey;
import nl.gia.journal.merge.RowLog;
import nl.gia.journal.merge.Schema;

/**
 * Entries without the values that a receiver is not to have. What this program does not know may be
 * anything, so it is left out too.
 */
public final class Redaction {
  /** What is left out. */
  public enum Without {
    /** Values in columns that hold personal data. */
    PERSONAL,
    /** Values of rows that are for the secretariat alone, or were as their writer saw it. */
    CONFIDENTIAL
  }

  private static final String VISIBILITY = "visibility";
  private static final Value SECRET = Value.of("secretariaat");

  private final Engine engine;
  private final Object lock;
  private final Set<Without> without;
  private final Hasher hasher = new Hasher();
  private final Map<RowKey, Standing> rows = LogStore.remembering();

  Redaction(Engine engine, Object lock, Set<Without> without) {
    this.engine = engine;
    this.lock = lock;
    this.without = Set.copyOf(without);
  }

  /** The entry with digests for the values that are left out. */
  public Entry apply(Entry entry) {
    Set<Integer> hidden = without.isEmpty() ? Set.of() : hidden(entry);
    return hidden.isEmpty() ? entry : new Withholding(hasher).hide(entry, hidden);
  }

  /** The values of an entry by place that are not left out. */
  public SortedMap<Integer, Value> shown(Entry entry) {
    SortedMap<Integer, Value> shown = Withholding.shown(entry);
    shown.keySet().removeAll(hidden(entry));
    return shown;
  }

  /** What is needed to check these values of an entry, and gives no other away. */
  public Salts salts(Entry entry, Set<Integer> places) {
    boolean all = entry.salts() instanceof Salts.Secret;
    int place = 0;
    for (RowWrites group : entry.rows()) {
      for (Write write : group.writes()) {
        all &= write.content() instanceof Content.Again || places.contains(place);
        place++;
      }
    }
    if (all) {
      return entry.salts();
    }
    Map<Integer, String> salts = new HashMap<>();
    places.forEach(one -> salts.put(one, Salts.base64(hasher.salt(entry.salts(), one))));
    return new Salts.Some(salts);
  }

  private Set<Integer> hidden(Entry entry) {
    Set<Integer> hidden = new TreeSet<>();
    if (without.isEmpty()) {
      return hidden;
    }
    synchronized (lock) {
      int place = 0;
      for (RowWrites group : entry.rows()) {
        RowKey key = new RowKey(group.table(), group.row());
        boolean confidential = without.contains(Without.CONFIDENTIAL) && isSecret(key, entry);
        for (Write write : group.writes()) {
          if (isHidden(key, write, confidential)) {
            hidden.add(place);
          }
          place++;
        }
      }
    }
    return hidden;
  }

  /** That a row was removed is no secret: that it is there is known as well. */
  private boolean isHidden(RowKey key, Write write, boolean confidential) {
    if (write.column().equals(Write.REMOVED)) {
      return false;
    }
    Optional<Schema.Column> column = engine.schema().column(key.table(), write.column());
    return column.isEmpty()
        || confidential
        || isPersonal(column.get())
        || (column.get().kind() == ColumnKind.FROZEN
            && write.content() instanceof Content.Given(Value.Text(String text))
            && holdsHidden(text));
  }

  private boolean isPersonal(Schema.Column column) {
    return without.contains(Without.PERSONAL) && column.personal();
  }

  /** An adopted text goes as a whole, so one part that is left out keeps it back. */
  private boolean holdsHidden(String frozen) {
    return Merging.FROZEN.read(frozen).stream()
        .flatMap(parts -> parts.tables().entrySet().stream())
        .anyMatch(table ->
            table.getValue().entrySet().stream()
                .anyMatch(row ->
                    isSecretNow(new RowKey(table.getKey(), row.getKey()))
                        || row.getValue().keySet().stream()
                            .flatMap(name -> engine.schema().column(table.getKey(), name).stream())
                            .anyMatch(this::isPersonal)));
  }

  private boolean isSecretNow(RowKey key) {
    return without.contains(Without.CONFIDENTIAL) && standing(key).secret();
  }

  private boolean isSecret(RowKey key, Entry entry) {
    return isSecret(key, entry.hash(), engine.log().place(entry.hash()), new HashSet<>());
  }

  private boolean isSecret(RowKey key, Hash entry, Place seenFrom, Set<RowKey> asked) {
    if (!asked.add(key)) {
      return false;
    }
    Standing standing = standing(key);
    return standing.secret()
        || standing.secretAsSeen(
            write -> write.equals(entry) || seenFrom.saw(engine.log().place(write)))
        || standing.parents().stream().anyMatch(parent -> isSecret(parent, entry, seenFrom, asked));
  }

  private Standing standing(RowKey key) {
    Standing known = rows.get(key);
    if (known == null) {
      known = read(key);
      rows.put(key, known);
    }
    return known;
  }

  private Standing read(RowKey key) {
    Optional<Schema.Table> table = engine.schema().table(key.table());
    Optional<RowLog> log = table.flatMap(_ -> engine.log().row(key));
    if (log.isEmpty()) {
      return new Standing(List.of(), Set.of());
    }
    Set<RowKey> parents = new LinkedHashSet<>();
    for (Schema.Column column : table.orElseThrow().columns().values()) {
      String target = column.target();
      if (column.kind() == ColumnKind.PARENT && target != null) {
        for (FieldWrite write : log.get().field(column.name())) {
          if (write.content() instanceof Content.Given(Value.Text(String row))) {
            parents.add(new RowKey(target, row));
          }
        }
      }
    }
    return new Standing(log.get().field(VISIBILITY), parents);
  }

  /** Who may see a row: all that was ever written of it, and the rows it was ever part of. */
  private record Standing(List<FieldWrite> writes, Set<RowKey> parents) {
    boolean secret() {
      return secretAsSeen(_ -> true);
    }

    boolean secretAsSeen(Predicate<Hash> seen) {
      if (writes.isEmpty()) {
        return false;
      }
      List<FieldWrite> known =
          writes.stream().filter(write -> seen.test(write.id().entry())).toList();
      Set<WriteId> replaced = new HashSet<>();
      known.forEach(write -> replaced.addAll(write.replaces()));
      return known.stream().filter(write -> !replaced.contains(write.id())).anyMatch(this::says);
    }

    private boolean says(FieldWrite write) {
      return switch (write.content()) {
        case Content.Given(Value value) -> value.equals(SECRET);
        case Content.Withheld _ -> true;
        case Content.Erased _ -> false;
        case Content.Again _ ->
            writes.stream().filter(one -> write.again().contains(one.id())).anyMatch(this::says);
      };
    }
  }
}
