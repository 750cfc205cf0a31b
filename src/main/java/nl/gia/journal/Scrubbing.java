package nl.gia.journal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.gia.journal.entry.Hash;
import nl.gia.platform.db.Database;
import nl.gia.platform.db.SqliteFaults;
import nl.gia.platform.problem.UserFailure;

/**
 * Leaves no bytes of what was erased, nor of the contents of documents that were destroyed: not in
 * the file, nor in the log and index beside it, nor in cached states, nor in the backups that were
 * made here and can be reached.
 */
public final class Scrubbing {
  /** A copy of the file that was made here, and whether all that was erased is gone from it. */
  public record Copy(Path file, boolean clean) {}

  /** A setting names each backup that was made here. */
  private static final String BACKUP = "backup ";

  /** Where it shows which documents were destroyed. */
  private static final Set<String> DESTROYING =
      Set.of("document", "destruction", "destruction_row");

  private static final String CLEAN = "clean";
  private static final String STALE = "stale";

  private final Journal journal;
  private final StateFiles states;

  /**
   * @param states the folder of cached states
   */
  public Scrubbing(Journal journal, Path states) {
    this.journal = journal;
    this.states = new StateFiles(states);
  }

  /** Does its work after every erasure, be it one that came from a colleague. */
  public void follow() {
    forgetDestroyed();
    finish();
    journal.subscribe(changes -> {
      if (changes.touches(DESTROYING)) {
        forgetDestroyed();
      }
      finish();
    });
  }

  private void forgetDestroyed() {
    journal.reading(() -> {
      List<Hash> destroyed = journal.engine().contents().destroyed();
      forget(destroyed, journal.engine());
      journal.engine().contents().allowAgain(destroyed);
      return destroyed;
    });
  }

  /** Should it stop halfway, the rest goes the next time. */
  private static void forget(List<Hash> destroyed, Engine engine) {
    for (Hash hash : destroyed) {
      if (!engine.contents().isForgotten(hash)) {
        Erasing.due(engine.sql());
        engine.contents().forgetDestroyed(hash);
      }
    }
  }

  /** Notes a backup, so that what is erased later is erased from it as well. */
  public static void note(Database database, Path backup) {
    synchronized (database) {
      set(new Sql(database.writer()), backup.toAbsolutePath().normalize(), CLEAN);
    }
  }

  /** The backups that were made of this file here. */
  public List<Copy> backups() {
    return journal.reading(() -> backups(journal.engine().sql()));
  }

  private static List<Copy> backups(Sql sql) {
    return sql.of("SELECT name, value FROM local_setting WHERE name LIKE '" + BACKUP + "%'")
        .all(row ->
            new Copy(
                Path.of(row.getString(1).substring(BACKUP.length())),
                row.getString(2).equals(CLEAN)));
  }

  private static void set(Sql sql, Path backup, String state) {
    sql.of("INSERT OR REPLACE INTO local_setting (name, value) VALUES (?, ?)")
        .put(BACKUP + backup)
        .put(state)
        .run();
  }

  /** Does what is still to be done; what cannot be reached now is tried again the next time. */
  private void finish() {
    journal.reading(() -> {
      Sql sql = journal.engine().sql();
      if (Erasing.isDue(sql)) {
        backups(sql).forEach(copy -> set(sql, copy.file(), STALE));
        purge(sql, states.clear());
      }
      for (Copy copy : backups(sql)) {
        if (!copy.clean() && Files.isRegularFile(copy.file()) && isRewritten(copy.file())) {
          set(sql, copy.file(), CLEAN);
        }
      }
      return sql;
    });
  }

  /**
   * While another program reads the file or a state, its bytes stay; it is tried again after the
   * next act. States are made anew from the log when they are next asked for.
   */
  private static void purge(Sql sql, boolean cleared) {
    try {
      Erasing.purge(sql);
      if (!cleared) {
        Erasing.due(sql);
      }
    } catch (DatabaseFault fault) {
      if (SqliteFaults.text(fault).isEmpty()) {
        throw fault;
      }
    }
  }

  /**
   * Whether bytes of what was erased may still be in the file, because another program reads it.
   */
  public boolean isDue() {
    return journal.reading(() -> Erasing.isDue(journal.engine().sql()));
  }

  private boolean isRewritten(Path backup) {
    try (Database copy = Database.open(backup)) {
      return isRewritten(copy, journal.engine());
    } catch (UserFailure | DatabaseFault _) {
      return false;
    }
  }

  private static boolean isRewritten(Database copy, Engine after) {
    Engine engine = new Engine(copy.writer(), Merging.TEXT, Merging.FROZEN);
    engine.forget();
    engine.sql().begin();
    engine.admission().erasing().follow(after.admission().erasing(), engine.settling());
    engine.admission().finish();
    engine.sql().commit();
    forget(after.contents().destroyed(), engine);
    Erasing.purge(engine.sql());
    return !Erasing.isDue(engine.sql());
  }

  /**
   * Has a restored file go on from the one it takes the place of: what was erased there stays
   * erased, and the copies that are known there, itself too, lose what is erased later.
   *
   * @param before what stood there, under its new name; nothing goes on from it when it is damaged
   */
  public static void goOn(Path restored, Path before) {
    try (Database former = Database.open(before);
        Database now = Database.open(restored)) {
      Engine source = new Engine(former.writer(), Merging.TEXT, Merging.FROZEN);
      source.forget();
      isRewritten(now, source);
      Sql sql = new Sql(now.writer());
      backups(source.sql()).forEach(copy -> set(sql, copy.file(), copy.clean() ? CLEAN : STALE));
    } catch (UserFailure | DatabaseFault _) {
      // A file that cannot be read any more is why another is put in its place.
    }
    try (Database now = Database.open(restored)) {
      note(now, before);
    }
  }

  /** The backups from which what was erased is not gone. */
  public List<Path> unreached() {
    List<Path> paths = new ArrayList<>();
    backups().stream().filter(copy -> !copy.clean()).forEach(copy -> paths.add(copy.file()));
    return paths;
  }
}
