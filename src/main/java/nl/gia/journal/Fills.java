package nl.gia.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hasher;
import nl.gia.journal.entry.RowWrites;
import nl.gia.journal.entry.Salts;
import nl.gia.journal.entry.Write;

/** Keeps track of which values of which entries were not sent here. */
final class Fills {
  private Fills() {}

  /** The salts of an entry that had some, and now gets more. */
  static Salts join(Hasher hasher, Entry entry, Salts more) {
    if (more instanceof Salts.Secret || entry.salts() instanceof Salts.Secret) {
      return more instanceof Salts.Secret ? more : entry.salts();
    }
    Map<Integer, String> all = new TreeMap<>();
    for (Salts salts : List.of(entry.salts(), more)) {
      if (salts instanceof Salts.Some some) {
        some.byPlace()
            .keySet()
            .forEach(place -> all.put(place, Salts.base64(hasher.salt(salts, place))));
      }
    }
    return new Salts.Some(all);
  }

  /** The places of the values that an entry lacks here. */
  static List<Integer> places(Entry entry) {
    List<Integer> places = new ArrayList<>();
    int place = 0;
    for (RowWrites group : entry.rows()) {
      for (Write write : group.writes()) {
        if (write.content() instanceof Content.Withheld) {
          places.add(place);
        }
        place++;
      }
    }
    return places;
  }

  /** Writes down what a newly admitted entry lacks. */
  static void lacking(Sql sql, long id, Entry entry) {
    List<Integer> places = places(entry);
    if (!places.isEmpty()) {
      sql.of("INSERT OR REPLACE INTO journal_lack (entry, places) VALUES (?, ?)")
          .put(id)
          .put(places.toString().replace(" ", ""))
          .run();
    }
  }

  /** Writes down anew what an entry lacks, after some of it came. */
  static void filled(Engine engine, Entry entry) {
    long id = engine.log().admitted(entry.hash()).id();
    engine.sql().of("DELETE FROM journal_lack WHERE entry = ?").put(id).run();
    lacking(engine.sql(), id, entry);
  }
}
