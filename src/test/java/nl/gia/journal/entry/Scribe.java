package nl.gia.journal.entry;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes the entries of one replica by hand, for tests. */
public final class Scribe {
  private final Hasher hasher = new Hasher();

  public final Hash replica;
  private @Nullable Entry last;

  public Scribe(String name) {
    replica = hasher.of(name.getBytes(StandardCharsets.UTF_8));
  }

  public Scribe(Hash replica) {
    this.replica = replica;
  }

  /** The write of an entry at a place. */
  public static WriteId at(Entry entry, int place) {
    return new WriteId(entry.hash(), place);
  }

  /** An entry after the last one. */
  public Draft entry(long millis) {
    return new Draft(millis, last);
  }

  /** An entry beside those that already follow that one, or beside the first. */
  public Draft fork(long millis, @Nullable Entry previous) {
    return new Draft(millis, previous);
  }

  /** An entry being written. */
  public final class Draft {
    private record Key(String table, String row) {}

    private final long millis;
    private final @Nullable Entry previous;
    private final List<Hash> seen = new ArrayList<>();
    private final List<Hash> refs = new ArrayList<>();
    private final Map<Key, List<Write>> rows = new LinkedHashMap<>();
    private final List<Erasure> erases = new ArrayList<>();

    private Draft(long millis, @Nullable Entry previous) {
      this.millis = millis;
      this.previous = previous;
    }

    public Draft saw(List<Hash> heads) {
      seen.addAll(heads.stream().sorted().toList());
      return this;
    }

    public Draft birth(String table, String row) {
      writes(table, row);
      return this;
    }

    public Draft set(String table, String row, String column, Value value, WriteId... replaces) {
      return set(table, row, column, value, Arrays.asList(replaces));
    }

    public Draft set(String table, String row, String column, Value value, List<WriteId> replaces) {
      writes(table, row).add(new Write(column, new Content.Given(value), pointers(replaces)));
      return this;
    }

    public Draft again(
        String table, String row, String column, List<WriteId> replaces, List<WriteId> again) {
      writes(table, row)
          .add(new Write(column, new Content.Again(pointers(again)), pointers(replaces)));
      return this;
    }

    public Draft erase(String table, String row) {
      erases.add(new Erasure(table, row, null, null));
      return this;
    }

    public Draft erase(String table, String row, String column, WriteId write) {
      erases.add(new Erasure(table, row, column, pointer(write)));
      return this;
    }

    public Entry write() {
      byte[] secret = hasher.of((replica + "/" + millis).getBytes(StandardCharsets.UTF_8)).bytes();
      List<RowWrites> groups = new ArrayList<>();
      rows.forEach((key, writes) -> groups.add(new RowWrites(key.table(), key.row(), writes)));
      Entry made =
          new Entry(
              replica,
              previous == null ? 1 : previous.number() + 1,
              previous == null ? null : previous.hash(),
              new Clock(millis, 0),
              "author",
              Act.none(),
              seen,
              refs,
              groups,
              erases,
              null,
              null,
              new TreeMap<>(),
              Salts.secret(Arrays.copyOf(secret, Salts.SIZE)),
              replica);
      last = made.withHash(hasher.hash(made));
      return last;
    }

    private List<Write> writes(String table, String row) {
      return rows.computeIfAbsent(new Key(table, row), _ -> new ArrayList<>());
    }

    private List<Pointer> pointers(List<WriteId> writes) {
      return writes.stream().map(this::pointer).toList();
    }

    private Pointer pointer(WriteId write) {
      if (!refs.contains(write.entry())) {
        refs.add(write.entry());
      }
      return new Pointer(refs.indexOf(write.entry()), write.place());
    }
  }
}
