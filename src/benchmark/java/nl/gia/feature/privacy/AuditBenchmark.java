package nl.gia.feature.privacy;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.gia.Everything;
import nl.gia.Yardsticks;
import nl.gia.bundle.Load;
import nl.gia.bundle.Taker;
import nl.gia.feature.Workspace;
import nl.gia.journal.Identity;
import nl.gia.journal.Journal;
import nl.gia.platform.task.Progress;
import nl.gia.platform.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Who did what when, in a log of 100,000 entries: its first lines against what a person takes for
 * at once, and a search that finds nothing against reading the log alone.
 */
class AuditBenchmark {
  private static final int ENTRIES = 100_000;
  private static final int PAGE = 200;
  private static final int ROUNDS = 3;
  private static final double AT_ONCE_MILLIS = 100;

  @TempDir private Path folder;

  @Test
  void audit() throws Exception {
    Path bundle = folder.resolve("load.gia.json");
    new Load(Identity.create(new SecureRandom()), ENTRIES).bundle(bundle);
    try (Taker.Open open = Taker.open(folder.resolve("load.gia"), bundle)) {
      open.exchange().take(bundle, Progress.UNWATCHED);
      Clock clock = Clock.systemUTC();
      Identity identity = Identity.create(new SecureRandom());
      Journal journal =
          new Journal(
              open.database(),
              new Journal.Writer(identity.replica(), "meting"),
              clock,
              new SecureRandom());
      Workspace space = new Workspace(open.database(), journal, Everything.kinds(), clock);
      measure(space, new Audit(space, new Texts(Texts.DUTCH)));
    }
  }

  private static void measure(Workspace space, Audit audit) {
    double nothing = best(() -> lines(audit, "staat er niet", PAGE));
    double log = best(() -> space.journal().log().latest(_ -> true));
    Yardsticks.report(
        "searching 100,000 lines of who did what for nothing, against reading the log",
        nothing / log,
        3,
        String.format(Locale.ROOT, "%.0f ms / %.0f ms", nothing, log));
    double page = best(() -> lines(audit, "", PAGE));
    Yardsticks.report(
        "the first 200 lines of who did what, of 100,000",
        page / AT_ONCE_MILLIS,
        1,
        String.format(Locale.ROOT, "%.1f ms / 100 ms", page));
  }

  private static List<AuditLine> lines(Audit audit, String words, int most) {
    return audit.lines(
        new Audit.Wanted(Optional.empty(), Optional.empty(), words, most, ""), Progress.UNWATCHED);
  }

  private static double best(Runnable work) {
    long best = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      work.run();
      best = Math.min(best, System.nanoTime() - start);
    }
    return best / 1e6;
  }
}
