package nl.gia.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import nl.gia.platform.db.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process killed in the midst of writing leaves each act whole or not at all. */
class KillTest {
  /** The build server asks for many more than there is time for every day. */
  private static final int KILLS = Integer.getInteger("gia.kills", 8);

  @TempDir private Path folder;

  @Test
  void everyActIsWholeOrAbsentHoweverOftenTheWriterIsKilled() throws Exception {
    Path file = folder.resolve("killed.gia");
    Database.create(file).close();
    Random random = new Random(20261123);
    long before = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      killWhileWriting(file, 5 + random.nextInt(120));
      long after = soundRows(file, kill);
      assertThat(after).isGreaterThan(before);
      assertThat(after % WritingChild.ROWS).isZero();
      before = after;
    }
  }

  private static void killWhileWriting(Path file, int millis) throws Exception {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                WritingChild.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .start();
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
      String line = out.readLine();
      while (line != null && !line.equals("writing")) {
        line = out.readLine();
      }
      assertThat(line).as("the child wrote").isEqualTo("writing");
      Thread.sleep(millis);
      child.destroyForcibly();
      assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  private long soundRows(Path file, int kill) {
    try (Database database = Database.open(file)) {
      Copy copy = new Copy(database, "parent", Clock.systemUTC());
      assertThat(new Checkup(copy.journal).check(folder.resolve("scratch" + kill))).isEmpty();
      return database.read(rows ->
          rows.fetchSingle("SELECT count(*) FROM organisation WHERE short_name IS NOT NULL")
              .get(0, Long.class));
    }
  }
}
