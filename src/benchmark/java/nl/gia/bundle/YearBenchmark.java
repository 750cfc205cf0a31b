package nl.gia.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import nl.gia.Yardsticks;
import nl.gia.journal.Identity;
import nl.gia.platform.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real replicas and scribes of all municipalities and provinces through one folder, weekly: whether
 * an exchange takes longer as the weeks go by. A few weeks as a rule; -Dgia.weeks=52 is a year.
 */
class YearBenchmark {
  private static final int WEEKS = Integer.getInteger("gia.weeks", 3);
  private static final Year.Size SIZE =
      new Year.Size(
          Integer.getInteger("gia.replicas", 2),
          Integer.getInteger("gia.scribes", 453),
          Boolean.getBoolean("gia.sealed"));

  @TempDir private Path home;

  private final PrintStream out =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

  @Test
  void allExchangeWeekly() throws Exception {
    out.println(
        "| week | files | MB in the folder | MB of a database | taken | median | longest |"
            + " processor |");
    List<Year.Measured> weeks = new ArrayList<>();
    try (Year year = new Year(home, SIZE)) {
      for (int i = 0; i < WEEKS; i++) {
        weeks.add(year.week());
        print(weeks.getLast());
      }
      print(year.end());
      assertNothingLost(year);
    }
    // In the first week everybody's keys and rows are new.
    List<Year.Measured> usual = weeks.subList(Math.min(1, WEEKS - 1), WEEKS);
    int part = Math.max(1, usual.size() / 4);
    Duration first = median(usual.subList(0, part));
    Duration last = median(usual.subList(usual.size() - part, usual.size()));
    Yardsticks.report(
        "an exchange among "
            + (SIZE.replicas() + SIZE.scribes())
            + ", in the last of "
            + WEEKS
            + " weeks, against the first",
        (double) last.toMillis() / first.toMillis(),
        2,
        last.toMillis() + " ms / " + first.toMillis() + " ms");
  }

  /** A sealed file does not say which of its locks is the reader's, so each is tried. */
  @Test
  void openWhatIsSealedForAll() throws Exception {
    double few = opened(20);
    double all = opened(455);
    Yardsticks.report(
        "open a file sealed for 455, against one for 20",
        all / few,
        455 / 20.0,
        String.format(Locale.ROOT, "%.1f ms / %.1f ms of a processor, on average", all, few));
  }

  private double opened(int readers) throws Exception {
    List<Identity> identities = new ArrayList<>();
    for (int i = 0; i < readers; i++) {
      identities.add(Identity.create(new SecureRandom()));
    }
    Path file = home.resolve("sealed.age");
    try (OutputStream out =
        Envelope.sealed(
            Files.newOutputStream(file),
            identities.stream().map(Identity::encryptionKey).toList())) {
      new Load(identities.getFirst(), 10).bundle(out);
    }
    double millis = 0;
    for (int round = 0; round < 8; round++) {
      long busy = Year.PROCESS.getProcessCpuTime();
      for (int i = 0; i < 20; i++) {
        BundleFile.open(file, home, identities.get(i * readers / 20), Progress.UNWATCHED).close();
      }
      millis = (Year.PROCESS.getProcessCpuTime() - busy) / 20e6;
    }
    return millis;
  }

  private static void assertNothingLost(Year year) throws IOException {
    assertThat(year.contents()).hasSize(SIZE.replicas()).containsOnly(year.contents().getFirst());
    for (int replica = 0; replica < SIZE.replicas(); replica++) {
      assertThat(year.heads(replica)).isEqualTo(year.written());
    }
    assertThat(year.missing(0)).isEmpty();
  }

  private static Duration median(List<Year.Measured> weeks) {
    return weeks.stream().map(Year.Measured::processor).sorted().toList().get(weeks.size() / 2);
  }

  private void print(Year.Measured week) {
    out.printf(
        Locale.ROOT,
        "| %d | %d | %.1f | %.1f | %d | %d ms | %d ms | %d ms |%n",
        week.week(),
        week.files(),
        week.bytes() / 1e6,
        Collections.max(week.databases()) / 1e6,
        week.taken(),
        week.median().toMillis(),
        week.longest().toMillis(),
        week.processor().toMillis());
  }
}
