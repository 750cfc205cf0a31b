package nl.gia;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
    String verdict = ratio <= goal ? "met" : "NOT MET";
    String row =
        String.format(
            Locale.ROOT, "| %s | %.2f | %.2f | %s | %s |%n", work, ratio, goal, verdict, detail);
    // Surefire takes System.out for itself; whoever runs the benchmarks wants to see the rows come.
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    out.print(row);
    try {
      if (Files.notExists(TABLE)) {
        Files.writeString(
            TABLE, "| work | ratio | goal | verdict | detail |\n|---|---|---|---|---|\n");
      }
      Files.writeString(TABLE, row, StandardOpenOption.APPEND);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
