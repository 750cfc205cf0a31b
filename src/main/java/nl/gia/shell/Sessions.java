package nl.gia.shell;

import java.nio.file.Path;
import nl.gia.platform.text.Texts;

/** Opens and makes databases; called on the database thread. */
public interface Sessions {
  /**
   * Opens a database.
   *
   * @throws nl.gia.platform.problem.UserFailure when that cannot be done
   */
  Session open(Path file, Texts texts);

  /**
   * Makes a database and opens it.
   *
   * @throws nl.gia.platform.problem.UserFailure when that cannot be done
   */
  Session create(Path file, Content content, Texts texts);

  /** What a new database begins with. */
  enum Content {
    STARTER,
    EXAMPLE
  }
}
