package nl.gia.journal.entry;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One user act of one replica: what the log consists of. Its exact form and hash are those of the
 * written format; {@code others} holds members that this program does not know, in canonical JSON.
 * An empty author and {@link Act#none} stand for members that are absent.
 */
public record Entry(
    Hash replica,
    long number,
    @Nullable Hash previous,
    Clock clock,
    String author,
    Act act,
    List<Hash> seen,
    List<Hash> refs,
    List<RowWrites> rows,
    List<Erasure> erases,
    @Nullable Hash undoes,
    @Nullable Succession succeeds,
    SortedMap<String, String> others,
    Salts salts,
    Hash hash) {

  public Entry {
    seen = List.copyOf(seen);
    refs = List.copyOf(refs);
    rows = List.copyOf(rows);
    erases = List.copyOf(erases);
    others = Collections.unmodifiableSortedMap(new TreeMap<>(others));
  }

  /** The number of writes, which is also the number of places. */
  public int places() {
    int count = 0;
    for (RowWrites row : rows) {
      count += row.writes().size();
    }
    return count;
  }

  /** The same entry with other values shown, withheld or erased; its hash stays what it was. */
  public Entry with(List<RowWrites> otherRows, Salts otherSalts) {
    return new Entry(
        replica,
        number,
        previous,
        clock,
        author,
        act,
        seen,
        refs,
        otherRows,
        erases,
        undoes,
        succeeds,
        others,
        otherSalts,
        hash);
  }

  /** The same entry with the hash that its content gives it. */
  public Entry hashed() {
    return withHash(new Hasher().hash(this));
  }

  /** The same entry under this hash. */
  public Entry withHash(Hash newHash) {
    return new Entry(
        replica, number, previous, clock, author, act, seen, refs, rows, erases, undoes, succeeds,
        others, salts, newHash);
  }
}
