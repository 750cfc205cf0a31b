package nl.gia;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Prints a row of the benchmark table, and keeps it in target/benchmarks.md: what was measured, the
 * ratio, and the goal.
 */
public final class Yardsticks {
  private static final Path TABLE = Path.of("target", "benchmarks.md");

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
