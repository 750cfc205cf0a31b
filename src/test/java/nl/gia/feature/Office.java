package nl.gia.feature;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.gia.Everything;
import nl.gia.journal.Journal;
import nl.gia.journal.Reading;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Hasher;
import nl.gia.journal.entry.Value;
import nl.gia.platform.db.Database;
import nl.gia.platform.problem.Faults;
import nl.gia.platform.task.Background;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.ChosenFile;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.Notices;

/** An open database with a desk at which all work is done at once, for tests of screens. */
public final class Office implements Notices, AutoCloseable {
  public final Workspace space;
  public final List<String> notices = new ArrayList<>();
  private final Map<Object, String> pending = new LinkedHashMap<>();
  private Runnable undo = () -> {};

  public Office(Path folder) {
    Database database = Database.create(folder.resolve("office.gia"));
    Clock clock = Clock.fixed(Instant.parse("2010-06-01T09:00:00Z"), ZoneOffset.UTC);
    Journal.Writer writer =
        new Journal.Writer(
            new Hasher().of("office".getBytes(StandardCharsets.UTF_8)), "secretaris");
    Kinds kinds = Everything.kinds();
    space =
        new Workspace(
            database, new Journal(database, writer, clock, new SecureRandom()), kinds, clock);
    space
        .journal()
        .write(
            Act.of("test"),
            tx -> {
              tx.bring("author", "secretaris");
              tx.set("author", "secretaris", "name", Value.of("Voorbeeld Secretaris"));
            });
  }

  public Desk desk(Texts texts) {
    return new Desk(
        texts, Background.immediate(new Faults()), target -> {}, this, new ChosenFile());
  }

  /** Adds a row by the rules. */
  public String add(String table, Map<String, String> typed) {
    List<String> row = new ArrayList<>();
    space
        .journal()
        .write(
            Act.of("test"),
            tx -> {
              switch (new Rows(space.kinds()).add(tx, table, typed)) {
                case Outcome.Done(List<String> rows) -> row.addAll(rows);
                case Outcome.Refused(var problems) -> throw new AssertionError(problems);
              }
            });
    return row.getFirst();
  }

  /** Sets a field, as somebody else would whose work comes in. */
  public void set(String table, String row, String column, String text) {
    space.journal().write(Act.of("test"), tx -> tx.set(table, row, column, Value.of(text)));
  }

  /** The text that a field holds; empty when it has none, or the row was removed. */
  public String get(String table, String row, String column) {
    return space
        .database()
        .read(tables -> new RowsStore(tables).row(table, row))
        .filter(draft -> !draft.removed())
        .flatMap(draft -> draft.text(column))
        .orElse("");
  }

  /** The ids of a table's rows. */
  public List<String> rows(String table) {
    return space
        .database()
        .read(tables -> new RowsStore(tables).all(table).stream().map(Draft::row).toList());
  }

  /** How many fields wait for somebody's decision. */
  public int open() {
    return new Reading(space.journal()).open().size();
  }

  /** Presses "Ongedaan maken" in the last notice. */
  public void pressUndo() {
    undo.run();
  }

  @Override
  public void say(String sentence) {
    notices.add(sentence);
  }

  @Override
  public void undoable(String sentence, Runnable action) {
    notices.add(sentence);
    undo = action;
  }

  @Override
  public void pending(Object by, String sentence) {
    pending.put(by, sentence);
  }

  /** What the foot of the window says of what is not saved. */
  public List<String> pending() {
    return pending.values().stream().filter(sentence -> !sentence.isEmpty()).toList();
  }

  @Override
  public void close() {
    space.database().close();
  }
}
