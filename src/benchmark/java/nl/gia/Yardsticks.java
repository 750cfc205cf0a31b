package nl.gia;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Prints a row of the benchmark table: what was measured, the ratio, and the goal. */
public final class Yardsticks {
  private Yardsticks() {}

  /** One row; the detail holds what the ratio was made of. */
  public static void report(String work, double ratio, double goal, String detail) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    String verdict = ratio <= goal ? "met" : "NOT MET";
    out.printf(
        Locale.ROOT,
        "| %s | %.2f | at most %.2f | %s | %s |%n",
        work,
        ratio,
        goal,
        verdict,
        detail);
  }
}
