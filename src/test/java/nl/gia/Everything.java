package nl.gia;

import nl.gia.feature.Kinds;

/** All kinds of rows that the program has, for tests of other packages. */
public final class Everything {
  private Everything() {}

  public static Kinds kinds() {
    return Wiring.kinds();
  }
}
