package nl.gia.feature.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.gia.feature.OpenDatabase;
import nl.gia.journal.Deeds;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VisitTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2011-03-01T09:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  @Test
  void theNextVisitKnowsWhereThisOneBegan() {
    OpenDatabase.Surroundings surroundings =
        new OpenDatabase.Surroundings(
            folder.resolve("data"), "Anna de Vries", CLOCK, new SecureRandom());
    Path file = folder.resolve("gia.db");
    OpenDatabase.Content nothing = new OpenDatabase.Content(Optional.empty(), database -> {});
    try (OpenDatabase open = OpenDatabase.create(file, nothing, surroundings)) {
      assertThat(Visit.begin(open)).isEqualTo(Visit.FIRST);
      open.journal()
          .write(
              Act.of("pledge.add"),
              tx -> tx.set("pledge", tx.create("pledge"), "text", Value.of("Nieuw")));
    }
    try (OpenDatabase open = OpenDatabase.open(file, surroundings)) {
      Visit before = Visit.begin(open);

      assertThat(before.at()).contains(CLOCK.instant());
      assertThat(new Deeds(open.journal()).beyond(before.point(), 5))
          .extracting(deed -> deed.act().code())
          .contains("pledge.add");
      assertThat(Visit.begin(open).point()).isGreaterThan(before.point());
    }
  }
}
