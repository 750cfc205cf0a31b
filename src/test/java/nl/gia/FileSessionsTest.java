package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import nl.gia.feature.OpenDatabase;
import nl.gia.platform.text.Texts;
import nl.gia.shell.Session;
import nl.gia.shell.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSessionsTest {
  @Test
  void whoOpensTheWindowIsNamedInTheLogBeforeTheFirstAct(@TempDir Path folder) {
    OpenDatabase.Surroundings surroundings =
        new OpenDatabase.Surroundings(
            folder.resolve("data"), "Anna de Vries", Clock.systemUTC(), new SecureRandom());
    Path file = folder.resolve("a.db");
    Texts texts = new Texts(Texts.DUTCH);
    try (Session session =
        new FileSessions(surroundings).create(file, Sessions.Content.STARTER, texts)) {
      assertThat(session.undoStack().undoable(texts)).isEmpty();
    }
    OpenDatabase.Surroundings other =
        new OpenDatabase.Surroundings(
            folder.resolve("data"), "another name", Clock.systemUTC(), new SecureRandom());
    try (Session session = new FileSessions(other).open(file, texts)) {
      assertThat(session.userName()).isEqualTo("Anna de Vries");
    }
  }
}
