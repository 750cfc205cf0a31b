package nl.gia.text;

import com.github.difflib.DiffUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import nl.gia.SharedData;
import nl.gia.Yardsticks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Comparing versions of a real law, against java-diff-utils on the same words. */
@ExtendWith(SharedData.class)
class DiffBenchmark {
  private static final int ROUNDS = 9;
  private static final int COPIES = 12;
  private static final double MILLION = 1_000_000;

  @Test
  void aRewrite() throws IOException {
    String before = law("2010-07-01");
    compare("a law of 7,300 words and its rewrite of 3,000", before, law("2013-01-01"), 0.1);
  }

  @Test
  void smallEdits() throws IOException {
    compare("a law of 3,000 words and its next version", law("2013-01-01"), law("2013-07-01"), 1.2);
  }

  @Test
  void smallEditsInALongText() throws IOException {
    String before = law("2013-01-01").repeat(COPIES);
    String after = law("2013-07-01").repeat(COPIES);
    compare("the same joined to 36,000 words", before, after, 1.2);
  }

  private static void compare(String what, String before, String after, double goal) {
    double ours = best(() -> Diff.of(before, after));
    double theirs = best(() -> DiffUtils.diff(words(before), words(after)));
    Yardsticks.report(
        "compare " + what + ", against java-diff-utils by words",
        ours / theirs,
        goal,
        String.format(Locale.ROOT, "%.1f ms / %.1f ms", ours, theirs));
  }

  private static double best(Supplier<Object> work) {
    double best = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long begun = System.nanoTime();
      if (work.get() == null) {
        throw new IllegalStateException("nothing was compared");
      }
      best = Math.min(best, (System.nanoTime() - begun) / MILLION);
    }
    return best;
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.split("(?<=\\s)|(?=\\s)", -1));
  }

  private static String law(String date) throws IOException {
    return Files.readString(SharedData.file("versions/wet-inburgering/" + date + ".md"));
  }
}
