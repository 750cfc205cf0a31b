package nl.gia;

import nl.gia.feature.Kinds;
import nl.gia.platform.db.Database;

/** What the program as a whole has and writes, for tests of other packages. */
public final class Everything {
  private Everything() {}

  public static Kinds kinds() {
    return Wiring.kinds();
  }

  /** Writes the starter content and the example into a database. */
  public static void example(Database database) {
    Wiring.parts().contents().example().fill().accept(database);
  }
}
