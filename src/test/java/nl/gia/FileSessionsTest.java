package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import nl.gia.feature.OpenDatabase;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Value;
import nl.gia.platform.text.Texts;
import nl.gia.platform.value.Ids;
import nl.gia.shell.Session;
import nl.gia.shell.Sessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSessionsTest {
  @TempDir private Path folder;

  private final Texts texts = new Texts(Texts.DUTCH);
  private Path file;

  @BeforeEach
  void create() throws Exception {
    file = folder.resolve("a.db");
    new FileSessions(of("Anna de Vries")).create(file, Sessions.Content.STARTER, texts).close();
  }

  private OpenDatabase.Surroundings of(String user) {
    return new OpenDatabase.Surroundings(
        folder.resolve("data"), user, Clock.systemUTC(), new SecureRandom());
  }

  @Test
  void onlyTheExampleIsMadeUpWhateverItsFileIsCalled() throws Exception {
    FileSessions sessions = new FileSessions(of("Anna de Vries"));
    Path other = folder.resolve("b.db");
    sessions.create(other, Sessions.Content.EXAMPLE, texts).close();
    try (Session real = sessions.open(file, texts);
        Session example = sessions.open(other, texts)) {
      assertThat(real.madeUp()).isFalse();
      assertThat(example.madeUp()).isTrue();
    }
  }

  @Test
  void whoOnlyLooksLeavesNoTrace() throws Exception {
    try (Session session = new FileSessions(of("another name")).open(file, texts)) {
      assertThat(session.userName()).isEqualTo("another name");
      assertThat(session.undoStack().undoable(texts)).isEmpty();
    }
  }

  @Test
  void anotherNameStandsAtTheNextChangesAndCanBeUndone() throws Exception {
    try (Session session = new FileSessions(of("adevries")).open(file, texts)) {
      assertThat(session.rename("Anna de Vries")).isEmpty();
      assertThat(session.userName()).isEqualTo("Anna de Vries");
      session.undoStack().undo(texts);
      assertThat(session.userName()).isEqualTo("adevries");
    }
  }

  @Test
  void aNameIsNeeded() throws Exception {
    try (Session session = new FileSessions(of("adevries")).open(file, texts)) {
      assertThat(session.rename("").stream().map(problem -> problem.message(texts)))
          .hasSize(1)
          .allMatch(sentence -> sentence.startsWith("Vul "));
      assertThat(session.userName()).isEqualTo("adevries");
    }
  }

  @Test
  void whoWroteFirstKeepsTheirNameInTheLog() throws Exception {
    try (OpenDatabase open = OpenDatabase.open(file, of("Anna de Vries"))) {
      String row = Ids.natural("organisation", "nieuw");
      open.journal()
          .write(
              Act.of("organisation.add", row),
              tx -> tx.set("organisation", row, "name", Value.of("Nieuw")));
    }
    try (Session session = new FileSessions(of("another name")).open(file, texts)) {
      assertThat(session.userName()).isEqualTo("Anna de Vries");
      assertThat(session.undoStack().undoable(texts)).isPresent();
      session.undoStack().undo(texts);
      assertThat(session.undoStack().undoable(texts)).as("a name is nobody's to undo").isEmpty();
    }
  }
}
