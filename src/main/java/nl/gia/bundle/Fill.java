package nl.gia.bundle;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Hasher;
import nl.gia.journal.entry.Salts;
import nl.gia.journal.entry.Value;
import org.jspecify.annotations.Nullable;

/** Values of an entry by place that were withheld before, with what their digests are made with. */
public record Fill(Hash entry, Salts salts, SortedMap<Integer, Value> values) {
  public Fill {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  /** The digest that the value at a place has; it must equal the one in the entry. */
  public @Nullable Hash digest(Hasher hasher, int place) {
    Value value = values.get(place);
    return value == null ? null : hasher.digest(hasher.salt(salts, place), value);
  }
}
