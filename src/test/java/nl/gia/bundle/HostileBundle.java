package nl.gia.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import nl.gia.journal.Checkup;
import nl.gia.journal.Dump;
import nl.gia.journal.Identity;
import nl.gia.journal.Journal;
import nl.gia.journal.LogReader;
import nl.gia.platform.db.Database;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.task.Progress;

/**
 * Takes a file that bytes made, as a secretary would, and looks whether what then holds is what may
 * hold: it is refused in a sentence and nothing has changed, or it is taken and the tables are what
 * the log says, also when the file comes a second time; and neither takes long.
 */
final class HostileBundle {
  /** What became of a file. */
  enum Outcome {
    NO_FILE,
    REFUSED,
    TAKEN
  }

  /** How the bytes become a file. */
  private enum Form {
    SOUND,
    PACKED,
    TORN,
    RAW
  }

  private static final List<Form> FORMS =
      List.of(
          Form.SOUND,
          Form.SOUND,
          Form.SOUND,
          Form.SOUND,
          Form.PACKED,
          Form.TORN,
          Form.TORN,
          Form.RAW);

  private static final Duration SOON = Duration.ofSeconds(20);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-29T12:00:00Z"), ZoneOffset.UTC);

  private final Path folder;
  private final Path template;
  private final Identity own = Bundles.identity(99);
  private long tried;

  /** What is made here stays in that folder, and is written over by the next. */
  HostileBundle(Path folder) {
    this.folder = folder;
    this.template = folder.resolve("template.gia");
    try (Database database = Database.create(template)) {
      LogReader.of(database).name(Bundles.DATABASE);
      Peers peers = new PeerStore(database);
      for (Identity identity : SteeredBundle.IDENTITIES) {
        peers.keep(new Peers.Peer(identity.replica(), "", "", true, Map.of(), Optional.empty()));
      }
    }
  }

  /**
   * Makes a file of these bytes, and tries it.
   *
   * @throws AssertionError when what must hold does not
   */
  Outcome tried(byte[] input) {
    Optional<byte[]> file = file(new Choices(input));
    if (file.isEmpty()) {
      return Outcome.NO_FILE;
    }
    try {
      Path bundle = Files.write(folder.resolve("hostile.gia.json"), file.get());
      Path copy = folder.resolve("copy" + tried++ % 2 + ".gia");
      for (String end : new String[] {"", "-wal", "-shm"}) {
        Files.deleteIfExists(copy.resolveSibling(copy.getFileName() + end));
      }
      Files.copy(template, copy);
      long start = System.nanoTime();
      Outcome outcome = taken(bundle, copy);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
      return outcome;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<byte[]> file(Choices choices) {
    return switch (choices.of(FORMS)) {
      case RAW -> Optional.of(choices.rest());
      case SOUND -> SteeredBundle.of(choices);
      case PACKED -> SteeredBundle.of(choices).map(HostileBundle::packed);
      case TORN -> SteeredBundle.of(choices).map(new TornText(choices)::tear);
    };
  }

  private static byte[] packed(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private Outcome taken(Path bundle, Path copy) {
    try (Database database = Database.open(copy)) {
      // What a power cut does is looked at elsewhere; here waiting for the disk would only take
      // time.
      database.writing().execute("PRAGMA synchronous = OFF");
      Journal journal =
          new Journal(database, new Journal.Writer(own.replica(), "eigen"), CLOCK, new Random(1));
      Exchange exchange =
          new Exchange(
              journal,
              new PeerStore(database),
              new Exchange.Self(own, "eigen"),
              folder.resolve("kept"),
              CLOCK);
      String before = shown(database);
      try {
        exchange.take(bundle, Progress.UNWATCHED);
      } catch (UserFailure refused) {
        assertThat(refused.text().toString()).isNotEmpty();
        assertThat(shown(database)).isEqualTo(before);
        return Outcome.REFUSED;
      }
      String taken = shown(database);
      assertThat(exchange.take(bundle, Progress.UNWATCHED).taken().admitted()).isZero();
      assertThat(shown(database)).as("taken again").isEqualTo(taken);
      new Checkup(journal).rebuild();
      assertThat(shown(database)).as("rebuilt").isEqualTo(taken);
      return Outcome.TAKEN;
    }
  }

  private static String shown(Database database) {
    return database.read(rows ->
        Dump.text(rows)
            + rows.fetch("SELECT hash FROM journal_entry ORDER BY hash").formatCSV()
            + rows.fetch(
                    "SELECT table_name, row, column_name, kind FROM journal_open ORDER BY 1, 2, 3")
                .formatCSV());
  }
}
