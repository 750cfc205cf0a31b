package nl.gia.feature.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import nl.gia.journal.Identity;
import nl.gia.journal.Journal;
import nl.gia.journal.LogReader;
import nl.gia.journal.Tx;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Value;
import nl.gia.platform.db.Database;
import nl.gia.platform.value.Ids;

/**
 * Writes acts that the program brings along as entries of a replica of its own, with a fixed clock
 * and fixed secrets, so that they are the same in every database and editing them is never a
 * conflict. Its key is no secret: nobody trusts it, a colleague vouches for what they pass on.
 */
public final class ScriptedReplica {
  private static final String AUTHOR = "author";
  private static final String ID = Ids.natural(AUTHOR, "starter");
  private static final long SEED = 31_268;

  private ScriptedReplica() {}

  /** Writes these acts after those that it wrote before. */
  public static void write(Database database, List<ScriptedAct> acts) {
    List<LogReader.Chain> before = LogReader.of(database).heads();
    Random first = new Random(SEED);
    if (before.isEmpty()) {
      Instant begin = acts.getFirst().at();
      journal(database, begin, first).write(Act.of("starter.author"), ScriptedReplica::author);
    }
    long number = before.isEmpty() ? 1 : before.getFirst().last();
    for (ScriptedAct act : acts) {
      number++;
      // An entry's secret follows from its place, so that it is the same however many are written.
      Random random = number == 2 ? first : new Random(SEED + number);
      act.deed().in(database, journal(database, act.at(), random));
    }
    Instant last = acts.getLast().at();
    journal(database, last, first).sign(identity(), last);
  }

  private static Journal journal(Database database, Instant at, Random random) {
    return new Journal(
        database,
        new Journal.Writer(identity().replica(), ID),
        Clock.fixed(at, ZoneOffset.UTC),
        random);
  }

  private static void author(Tx tx) {
    tx.bring(AUTHOR, ID);
    tx.set(AUTHOR, ID, "name", Value.of("GIA Secretariaat"));
  }

  private static Identity identity() {
    try (InputStream in = ScriptedReplica.class.getResourceAsStream("/starter/identity.json")) {
      if (in == null) {
        throw new IllegalStateException("the starter's key is missing");
      }
      return Identity.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
