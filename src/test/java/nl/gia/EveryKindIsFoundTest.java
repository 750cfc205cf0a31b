package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.gia.feature.Annex;
import nl.gia.feature.Feature;
import nl.gia.feature.Kind;
import nl.gia.feature.OpenDatabase;
import nl.gia.feature.Place;
import nl.gia.platform.text.Texts;
import nl.gia.shell.Session;
import nl.gia.shell.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of row is listed somewhere in the window, at its place or beside it. */
class EveryKindIsFoundTest {
  @TempDir private Path folder;

  @Test
  void everyKindHasOnePlaceInTheWindow() throws Exception {
    FileSessions sessions =
        new FileSessions(
            new OpenDatabase.Surroundings(
                folder.resolve("data"), "Anna de Vries", Clock.systemUTC(), new SecureRandom()));
    Path file = folder.resolve("secretariaat.gia");
    Texts texts = new Texts(Texts.DUTCH);
    try (Session session = sessions.create(file, Sessions.Content.STARTER, texts)) {
      List<String> listed = new ArrayList<>();
      for (Feature feature : session.features()) {
        feature.places().stream().map(Place::tables).forEach(listed::addAll);
        feature.annexes().stream()
            .flatMap(annex -> annex.entries().stream())
            .map(Annex.Entry::table)
            .forEach(listed::add);
      }
      assertThat(listed)
          .containsExactlyInAnyOrderElementsOf(
              Wiring.kinds().all().stream().map(Kind::table).toList());
    }
  }
}
