package nl.gia.starter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Random;
import nl.gia.journal.Identity;
import nl.gia.journal.Journal;
import nl.gia.journal.LogReader;
import nl.gia.journal.Signatures;
import nl.gia.journal.entry.Act;
import nl.gia.platform.db.Database;
import nl.gia.platform.value.Ids;

/**
 * Writes the starter content as entries of a replica of its own, with a fixed clock and fixed
 * secrets, so that they are the same in every database and editing them is never a conflict. Its
 * key is no secret: nobody trusts it, a colleague vouches for what they pass on. A later release
 * adds acts at the end and changes none.
 */
public final class Starter {
  /** The day of the letter to parliament. */
  private static final Instant DAY = Instant.parse("2008-07-01T00:00:00Z");

  private static final long SEED = 31_268;

  private Starter() {}

  /** Writes the starter content into a database in which nothing was written yet. */
  public static void write(Database database) {
    Identity identity = identity();
    Journal journal =
        new Journal(
            database,
            new Journal.Writer(identity.replica(), Ids.natural("author", "starter")),
            Clock.fixed(DAY, ZoneOffset.UTC),
            new Random(SEED));
    journal.write(Act.of("starter.author"), StarterContent::author);
    journal.write(Act.of("starter.organisations"), StarterContent::organisations);
    journal.write(Act.of("starter.places"), StarterContent::places);
    journal.write(Act.of("starter.agenda"), StarterContent::agenda);
    journal.write(Act.of("starter.topics"), StarterContent::topics);
    journal.write(Act.of("starter.figures"), StarterContent::figures);
    sign(journal, identity);
  }

  private static void sign(Journal journal, Identity identity) {
    LogReader.Chain chain = journal.log().heads().getFirst();
    String date = DAY.toString();
    byte[] message = Signatures.head(chain.replica(), chain.last(), chain.head(), date);
    journal.sign(
        new LogReader.Signed(
            chain.replica(), chain.last(), chain.head(), date, identity.sign(message)),
        Base64.getDecoder().decode(identity.signingKey()));
  }

  private static Identity identity() {
    try (InputStream in = Starter.class.getResourceAsStream("/starter/identity.json")) {
      if (in == null) {
        throw new IllegalStateException("the starter's key is missing");
      }
      return Identity.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
