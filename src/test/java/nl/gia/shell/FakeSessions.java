package nl.gia.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.text.Texts;

/**
 * Opens sessions without files, except of a file called missing; one called copy has a note, one
 * called typed has text that was typed and not saved, and one called example is made up.
 */
final class FakeSessions implements Sessions {
  static final String COPY = "This is a copy.";

  final List<FakeSession> opened = new ArrayList<>();

  @Override
  public Session open(Path file, Texts texts) {
    if (file.endsWith("missing.db")) {
      throw new UserFailure(ShellText.SETTINGS_NOT_KEPT, file);
    }
    FakeSession session = new FakeSession(file);
    if (file.endsWith("copy.db")) {
      session.noting(COPY);
    }
    session.typed = file.endsWith("typed.db");
    session.madeUp = file.endsWith("example.db");
    opened.add(session);
    return session;
  }

  @Override
  public Session create(Path file, Content content, Texts texts) {
    return open(file, texts);
  }
}
