package nl.gia.journal.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Hides values of an entry and fills them in again; the entry's hash stays what it was. */
public final class Withholding {
  private final Hasher hasher;

  public Withholding(Hasher hasher) {
    this.hasher = hasher;
  }

  /** The values that an entry shows, by place. */
  public static SortedMap<Integer, Value> shown(Entry entry) {
    SortedMap<Integer, Value> shown = new TreeMap<>();
    each(
        entry,
        (place, content) -> {
          if (content instanceof Content.Given(Value value)) {
            shown.put(place, value);
          }
          return content;
        });
    return shown;
  }

  /** The entry without the values at these places. */
  public Entry hide(Entry entry, Set<Integer> places) {
    Map<Integer, String> salts = new TreeMap<>();
    List<RowWrites> rows =
        each(
            entry,
            (place, content) -> {
              if (!(content instanceof Content.Given(Value value))) {
                return content;
              }
              byte[] salt = hasher.salt(entry.salts(), place);
              if (places.contains(place)) {
                return new Content.Withheld(hasher.digest(salt, value));
              }
              salts.put(place, Salts.base64(salt));
              return content;
            });
    return entry.with(rows, new Salts.Some(salts));
  }

  /** The entry with the values at these places gone for good. */
  public Entry erase(Entry entry, Set<Integer> places) {
    Map<Integer, String> salts = new TreeMap<>();
    List<RowWrites> rows =
        each(
            entry,
            (place, content) ->
                switch (content) {
                  case Content.Given(Value value) -> {
                    byte[] salt = hasher.salt(entry.salts(), place);
                    if (places.contains(place)) {
                      yield new Content.Erased(hasher.digest(salt, value));
                    }
                    salts.put(place, Salts.base64(salt));
                    yield content;
                  }
                  case Content.Withheld _, Content.Erased _, Content.Again _ -> content;
                });
    return rows.equals(entry.rows()) ? entry : entry.with(rows, new Salts.Some(salts));
  }

  /** The entry with those of these values that it lacks; a value that was not meant is left out. */
  public Entry fill(Entry entry, Salts salts, Map<Integer, Value> values) {
    List<RowWrites> rows =
        each(
            entry,
            (place, content) -> {
              Value value = values.get(place);
              return value != null
                      && content instanceof Content.Withheld(Hash digest)
                      && hasher.digest(hasher.salt(salts, place), value).equals(digest)
                  ? new Content.Given(value)
                  : content;
            });
    return rows.equals(entry.rows()) ? entry : entry.with(rows, join(entry.salts(), salts));
  }

  /** The entry with what another copy of it shows and it lacks; that copy was verified before. */
  public static Entry union(Entry entry, Entry copy) {
    Map<Integer, Value> more = shown(copy);
    List<RowWrites> rows =
        each(
            entry,
            (place, content) -> {
              Value value = more.get(place);
              return value != null && content instanceof Content.Withheld
                  ? new Content.Given(value)
                  : content;
            });
    return rows.equals(entry.rows()) ? entry : entry.with(rows, join(entry.salts(), copy.salts()));
  }

  private static List<RowWrites> each(Entry entry, BiFunction<Integer, Content, Content> change) {
    List<RowWrites> rows = new ArrayList<>(entry.rows().size());
    int place = 0;
    for (RowWrites group : entry.rows()) {
      List<Write> writes = new ArrayList<>(group.writes().size());
      for (Write write : group.writes()) {
        Content content = change.apply(place++, write.content());
        writes.add(new Write(write.column(), content, write.replaces()));
      }
      rows.add(new RowWrites(group.table(), group.row(), writes));
    }
    return rows;
  }

  private static Salts join(Salts one, Salts other) {
    if (one instanceof Salts.Some some && other instanceof Salts.Some more) {
      Map<Integer, String> all = new TreeMap<>(more.byPlace());
      all.putAll(some.byPlace());
      return new Salts.Some(all);
    }
    return one instanceof Salts.Secret ? one : other;
  }
}
