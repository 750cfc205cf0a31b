package nl.gia.feature;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.gia.Everything;
import nl.gia.feature.settings.ScriptedAct;
import nl.gia.figures.Division;
import nl.gia.figures.FigureSheet;
import nl.gia.figures.FiguresStore;
import nl.gia.journal.Journal;
import nl.gia.journal.Tx;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Hasher;
import nl.gia.platform.db.Database;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.text.Text;

/** A database with all kinds of rows, as a secretary would fill it, for tests. */
public final class Secretariat implements AutoCloseable {
  public final Kinds kinds = Everything.kinds();
  public final Rows rows = new Rows(kinds);
  private final Database database;
  private final Journal journal;

  public Secretariat(Path folder) {
    database = Database.create(folder.resolve("secretariat.gia"));
    journal =
        new Journal(
            database,
            new Journal.Writer(new Hasher().of(new byte[] {1}), "test"),
            Clock.systemUTC(),
            new SecureRandom());
  }

  /** Does an act and gives what it gave. */
  public <T> T act(Function<Tx, T> body) {
    AtomicReference<T> result = new AtomicReference<>();
    journal.write(Act.of("test"), tx -> result.set(body.apply(tx)));
    return result.get();
  }

  public void write(Consumer<Tx> body) {
    journal.write(Act.of("test"), body);
  }

  /** Does what the program brings along. */
  public void write(ScriptedAct act) {
    act.deed().in(database, journal);
  }

  /** Adds a row that obeys the rules, and gives its id. */
  public String add(String table, String... typed) {
    Outcome outcome = act(tx -> rows.add(tx, table, fields(typed)));
    return switch (outcome) {
      case Outcome.Done(List<String> ids) -> ids.getFirst();
      case Outcome.Refused(List<Problem> problems) -> throw new AssertionError(problems);
    };
  }

  /** What is wrong with a row that is added; none when it was written. */
  public List<Text> refusalOf(String table, String... typed) {
    return texts(act(tx -> rows.add(tx, table, fields(typed))));
  }

  /** What is wrong with a change; none when it was written. */
  public List<Text> refusalOfChange(String table, String row, String... typed) {
    return texts(act(tx -> rows.set(tx, table, row, fields(typed))));
  }

  public List<Text> refusalOfRemoval(String table, String row) {
    return texts(act(tx -> rows.remove(tx, table, row)));
  }

  public Draft row(String table, String id) {
    return read(store -> store.row(table, id)).orElseThrow();
  }

  public List<Draft> all(String table) {
    return read(store -> store.all(table));
  }

  /** The figures of a date, as they were then. */
  public FigureSheet figures(LocalDate date) {
    return database.read(dsl -> new FiguresStore(dsl).at(date, Division.THEN, date));
  }

  public <T> T read(Function<RowsStore, T> question) {
    return database.read(dsl -> question.apply(new RowsStore(dsl)));
  }

  @Override
  public void close() {
    database.close();
  }

  static List<Text> texts(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done done -> List.of();
      case Outcome.Refused(List<Problem> problems) -> problems.stream().map(Problem::text).toList();
    };
  }

  static Map<String, String> fields(String... typed) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String pair : typed) {
      int at = pair.indexOf('=');
      fields.put(pair.substring(0, at), pair.substring(at + 1));
    }
    return fields;
  }
}
