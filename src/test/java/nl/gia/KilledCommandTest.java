package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command that is killed while it takes something in has taken all of it, or none. */
class KilledCommandTest {
  /** Of each kind; the build server asks for many more than there is time for every day. */
  private static final int KILLS = Math.max(1, Integer.getInteger("gia.kills", 8) / 8);

  private static final int ROWS = 300;
  private static final int LONGEST_MILLIS = 500;

  @TempDir private Path folder;
  private final Random random = new Random(20261124);
  private Terminal anna;
  private Terminal bert;

  @BeforeEach
  void open() {
    anna = new Terminal(folder.resolve("anna"));
    bert = new Terminal(folder.resolve("bert"));
    done(anna, "new");
  }

  private static Terminal.Answer done(Terminal who, String... words) {
    Terminal.Answer answer = who.run(words);
    assertThat(answer.code()).as(answer.err()).isZero();
    return answer;
  }

  private static int organisations(Terminal who) {
    return done(who, "list", "organisation", "--json").rows().size();
  }

  private String list(int kill) throws IOException {
    String rows =
        IntStream.range(0, ROWS)
            .mapToObj(row -> "Organisatie %d van lijst %d;overig".formatted(row, kill))
            .collect(Collectors.joining("\n", "name;kind\n", "\n"));
    return Files.writeString(folder.resolve("lijst" + kill + ".csv"), rows).toString();
  }

  @Test
  void aListThatIsTakenInIsThereWholeOrNotAtAll() throws Exception {
    for (int kill = 0; kill < KILLS; kill++) {
      int before = organisations(anna);
      killed(anna, "import", "organisation", list(kill));

      done(anna, "check");
      assertThat(organisations(anna) - before).isIn(0, ROWS);
    }
  }

  @Test
  void aBundleThatIsTakenInIsThereWholeOrNotAtAll() throws Exception {
    done(bert, "new", "--empty");
    done(bert, "trust", String.valueOf(done(anna, "identity", "--json").member("fingerprint")));
    for (int kill = 0; kill < KILLS; kill++) {
      done(anna, "import", "organisation", list(kill));
      String bundle = folder.resolve("bundel" + kill + ".gia.json").toString();
      done(anna, "bundle", "write", bundle, "--plain");
      int before = organisations(bert);
      killed(bert, "bundle", "take", bundle);

      done(bert, "check");
      assertThat(organisations(bert)).isIn(before, organisations(anna));
      done(bert, "bundle", "take", bundle);
      assertThat(done(bert, "dump").out()).isEqualTo(done(anna, "dump").out());
    }
  }

  private void killed(Terminal who, String... words) throws Exception {
    Process child = KilledCommand.ready(who.folder(), words);
    try {
      KilledCommand.letGo(child);
      child.waitFor(random.nextInt(LONGEST_MILLIS), TimeUnit.MILLISECONDS);
    } finally {
      child.destroyForcibly();
      assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
  }
}
