package nl.gia;

/** The program's entry point. */
public final class Gia {
  private Gia() {}

  /** Starts the program with the words of its command line. */
  public static void main(String... words) {}
}
