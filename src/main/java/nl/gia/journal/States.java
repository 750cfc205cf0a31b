package nl.gia.journal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Hasher;
import nl.gia.journal.merge.Vector;
import nl.gia.platform.db.Database;
import nl.gia.platform.json.CanonicalJson;
import nl.gia.platform.json.Json;
import nl.gia.platform.problem.UserFailure;

/** States of the database: naming the present one, and opening an earlier one as it was. */
public final class States {
  private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int BITS = 80;

  /** The days of states are those of the secretariat, wherever the laptop is. */
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private final Journal journal;
  private final StateFiles files;

  /** Opened states are kept in this folder, one file each, until the folder is cleared. */
  public States(Journal journal, Path folder) {
    this.journal = journal;
    this.files = new StateFiles(folder);
  }

  /** The present state; from now on its code can be opened. */
  public State now() {
    return kept(present(journal));
  }

  /**
   * The state that a date or the beginning of a controlecode names; from now on its whole code can
   * be opened.
   *
   * @throws UserFailure when there is no such state, or more than one
   */
  public State named(String which) {
    return isDate(which) ? kept(at(date(which))) : find(which.toUpperCase(Locale.ROOT));
  }

  private State kept(State state) {
    journal.changing(() -> keep(state));
    return state;
  }

  /** The present state, by whatever is to hold it, such as the row of a report. */
  public static State present(Journal journal) {
    return journal.reading(() -> present(journal.engine()));
  }

  private static State present(Engine engine) {
    Vector all = Vector.NOTHING;
    for (Chains.Chain chain : engine.admission().chains().all()) {
      all = all.with(chain.id(), chain.last());
    }
    return of(engine, all);
  }

  /** The state of these entries, lacking what of them is lacking now. */
  private static State of(Engine engine, Vector covered) {
    Set<String> heads = new TreeSet<>();
    covered.each((chain, number) -> heads.add(engine.log().lineage().hashAt(chain, number).hex()));
    Map<String, Object> lacks = new TreeMap<>();
    engine
        .sql()
        .of(
            "SELECT e.hash, l.places, e.chain, e.number FROM journal_lack l"
                + " CROSS JOIN journal_entry e ON e.id = l.entry")
        .each(row -> {
          if (covered.covers(row.getInt(3), row.getLong(4))) {
            Object places = Json.parse(row.getString(2));
            lacks.put(Hash.of(row.getBytes(1)).hex(), places == null ? List.of() : places);
          }
        });
    Map<String, Object> vector = new TreeMap<>();
    vector.put("heads", new ArrayList<>(heads));
    if (!lacks.isEmpty()) {
      List<Object> pairs = new ArrayList<>();
      lacks.forEach((hash, places) -> pairs.add(List.of(hash, places)));
      vector.put("lacks", pairs);
    }
    String text = CanonicalJson.of(vector);
    return new State(code(text), text);
  }

  private void keep(State state) {
    journal
        .engine()
        .sql()
        .of("INSERT OR IGNORE INTO journal_state (code, vector) VALUES (?, ?)")
        .put(state.code())
        .put(state.vector())
        .run();
  }

  /** The controlecode of a vector: four groups of four letters and digits. */
  public static String code(String vector) {
    Hash hash = new Hasher().of(vector.getBytes(StandardCharsets.UTF_8));
    java.math.BigInteger bits = new java.math.BigInteger(1, hash.bytes()).shiftRight(256 - BITS);
    StringBuilder code = new StringBuilder();
    for (int shift = BITS - 5; shift >= 0; shift -= 5) {
      code.append(DIGITS.charAt(bits.shiftRight(shift).intValue() & 31));
      if (shift > 0 && shift % 20 == 0) {
        code.append('-');
      }
    }
    return code.toString();
  }

  /**
   * Opens the tables as they were.
   *
   * @param which a controlecode or the beginning of one, or a date (the state at the end of it)
   * @throws UserFailure when there is no such state, or more than one
   */
  public Database at(String which) {
    return open(isDate(which) ? at(date(which)) : find(which.toUpperCase(Locale.ROOT)));
  }

  private static boolean isDate(String which) {
    return which.matches("\\d{4}-\\d{2}-\\d{2}");
  }

  private static LocalDate date(String which) {
    try {
      return LocalDate.parse(which);
    } catch (DateTimeParseException e) {
      UserFailure failure = new UserFailure(JournalText.NO_SUCH_STATE, which);
      failure.initCause(e);
      throw failure;
    }
  }

  private State at(LocalDate date) {
    long end = date.plusDays(1).atStartOfDay(ZONE).toInstant().toEpochMilli();
    return journal.reading(
        () -> of(journal.engine(), new Subset(journal.engine()).effectiveBefore(end)));
  }

  private State find(String prefix) {
    Map<String, State> found = new TreeMap<>();
    State present = present(journal);
    found.put(present.code(), present);
    journal.reading(() -> {
      journal
          .engine()
          .sql()
          .of("SELECT vector FROM journal_state UNION SELECT state FROM report")
          .each(row -> {
            if (row.getString(1) != null) {
              found.put(
                  code(row.getString(1)), new State(code(row.getString(1)), row.getString(1)));
            }
          });
      return found;
    });
    found.keySet().removeIf(code -> !plain(code).startsWith(plain(prefix)));
    if (found.isEmpty()) {
      throw new UserFailure(JournalText.NO_SUCH_STATE, prefix);
    }
    if (found.size() > 1) {
      throw new UserFailure(JournalText.AMBIGUOUS_STATE, prefix);
    }
    return found.values().iterator().next();
  }

  private static String plain(String code) {
    return code.replace("-", "");
  }

  private Database open(State state) {
    return files.open(plain(state.code()), file -> make(file, state));
  }

  private void make(Path file, State state) {
    journal.database().copyTo(file);
    try (Database copy = Database.open(file)) {
      Engine engine = new Engine(copy.writer(), Merging.TEXT, Merging.FROZEN);
      // A state is of tables; and what is thrown away is to be gone from here as well.
      engine.contents().leaveOut();
      Subset subset = new Subset(engine);
      subset.keep(subset.upTo(heads(state)), lacks(state));
    }
  }

  private static Set<Hash> heads(State state) {
    Set<Hash> heads = new HashSet<>();
    if (Json.parse(state.vector()) instanceof Map<?, ?> vector
        && vector.get("heads") instanceof List<?> all) {
      all.forEach(head -> heads.add(Hash.parse(String.valueOf(head))));
    }
    return heads;
  }

  private static Map<Hash, Set<Integer>> lacks(State state) {
    Map<Hash, Set<Integer>> lacks = new TreeMap<>();
    if (Json.parse(state.vector()) instanceof Map<?, ?> vector
        && vector.get("lacks") instanceof List<?> all) {
      for (Object pair : all) {
        if (pair instanceof List<?> two && two.get(1) instanceof List<?> places) {
          Set<Integer> numbers = new TreeSet<>();
          places.forEach(place -> numbers.add(Integer.parseInt(String.valueOf(place))));
          lacks.put(Hash.parse(String.valueOf(two.get(0))), numbers);
        }
      }
    }
    return lacks;
  }
}
