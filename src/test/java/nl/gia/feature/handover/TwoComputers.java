package nl.gia.feature.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gia.Everything;
import nl.gia.bundle.Card;
import nl.gia.feature.OpenDatabase;
import nl.gia.feature.Outcome;
import nl.gia.feature.Rows;
import nl.gia.journal.LogReader;
import nl.gia.journal.entry.Act;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.task.Progress;

/** The computer on which somebody worked until now, and another on which the work goes on. */
final class TwoComputers implements AutoCloseable {
  final Path folder = temporary();
  final OpenDatabase old =
      open(
          "oud", "Anna de Vries", new OpenDatabase.Content(Optional.of(LogReader.AGENDA), _ -> {}));
  final OpenDatabase fresh = open("nieuw", "adevries", OpenDatabase.Content.NONE);

  private static Path temporary() {
    try {
      return Files.createTempDirectory("laptop");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private OpenDatabase open(String computer, String user, OpenDatabase.Content content) {
    return OpenDatabase.create(
        folder.resolve(computer + ".gia"),
        content,
        new OpenDatabase.Surroundings(
            folder.resolve(computer),
            user,
            Clock.fixed(Instant.parse("2010-06-01T09:00:00Z"), ZoneOffset.UTC),
            new SecureRandom(user.getBytes(StandardCharsets.UTF_8))));
  }

  static String add(OpenDatabase at, String table, Map<String, String> typed) {
    List<Outcome> outcome = new ArrayList<>();
    at.journal()
        .write(
            Act.of(table + ".add"),
            tx -> outcome.add(new Rows(Everything.kinds()).add(tx, table, typed)));
    return Outcome.orFailure(outcome.getFirst());
  }

  static Moving moving(OpenDatabase of) {
    return new Moving(of, Everything.kinds());
  }

  static String code(OpenDatabase of) {
    return of.own().identity().fingerprint().text();
  }

  /** The first three steps: the card over, everything back. */
  void carry() {
    Path card = folder.resolve("nieuw.kaart.json");
    moving(fresh).card(card);
    Card read = Card.read(card);
    assertThat(MovingViewModel.code(read)).isEqualTo(code(fresh));
    Path file = folder.resolve("alles.gia.json.age");
    moving(old).give(read, file, Progress.UNWATCHED);
    assertThatThrownBy(() -> fresh.exchange().take(file, Progress.UNWATCHED))
        .isInstanceOf(UserFailure.class);
    fresh.peers().find(old.own().identity().replica()).ifPresent(fresh.exchange()::trust);
  }

  /** All that the old computer has by now, in a file that everybody can read. */
  Path later() {
    Path later = folder.resolve("later.gia.json");
    old.exchange().write(later, Optional.empty(), true);
    return later;
  }

  @Override
  public void close() {
    old.close();
    fresh.close();
  }
}
