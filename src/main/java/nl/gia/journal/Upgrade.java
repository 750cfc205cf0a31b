package nl.gia.journal;

import java.nio.file.Path;
import nl.gia.platform.db.Database;

/**
 * Opens a file. What colleagues with a newer program wrote before the file had the tables for it
 * waits in its log; once a migration has made the tables, it is shown in them.
 */
public final class Upgrade {
  /** What a migration leaves in a file whose log may hold more than its tables show. */
  private static final String UNPROJECTED = "unprojected";

  private Upgrade() {}

  /** Opens a file with its tables up to date with this program and with its log. */
  public static Database open(Path file) {
    Database database = Database.open(file);
    boolean behind =
        database.read(rows ->
            !rows.fetch("SELECT 1 FROM journal_meta WHERE name = ?", UNPROJECTED).isEmpty());
    if (behind) {
      project(new Engine(database.writer(), Merging.TEXT, Merging.FROZEN));
    }
    return database;
  }

  private static void project(Engine engine) {
    engine.sql().begin();
    new Subset.Rebuild(engine).run();
    engine.forgetMeta(UNPROJECTED);
    engine.sql().commit();
  }
}
