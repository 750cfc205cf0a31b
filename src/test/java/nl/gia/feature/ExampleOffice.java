package nl.gia.feature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.gia.Everything;
import nl.gia.feature.settings.ScriptedReplica;
import nl.gia.feature.settings.Starter;
import nl.gia.journal.Journal;
import nl.gia.journal.States;
import nl.gia.journal.entry.Hasher;
import nl.gia.platform.db.Database;

/** The starter content, with or without the example, at a desk where all work is done at once. */
public final class ExampleOffice extends Witness implements AutoCloseable {
  public final Path folder;
  public final Workspace space;
  public final States states;

  public ExampleOffice(boolean example) {
    this(temporary(), example);
  }

  private ExampleOffice(Path folder, boolean example) {
    this.folder = folder;
    Database database = Database.create(folder.resolve("example.gia"));
    if (example) {
      Everything.example(database);
    } else {
      ScriptedReplica.write(database, new Starter().acts());
    }
    Clock clock = Clock.fixed(Instant.parse("2011-03-01T09:00:00Z"), ZoneOffset.UTC);
    Journal journal =
        new Journal(
            database,
            new Journal.Writer(
                new Hasher().of("example".getBytes(StandardCharsets.UTF_8)), "secretaris"),
            clock,
            new SecureRandom());
    Kinds kinds = Everything.kinds();
    space = new Workspace(database, journal, kinds, clock);
    states = new States(journal, folder.resolve("states"));
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("voorbeeld");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a table, without removed ones. */
  public List<Draft> all(String table) {
    return space.database().read(tables -> new RowsStore(tables).all(table));
  }

  @Override
  public void faulted(String code) {
    throw new AssertionError("a fault: " + code);
  }

  @Override
  public void close() {
    space.database().close();
  }
}
