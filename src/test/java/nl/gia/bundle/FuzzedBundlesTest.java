package nl.gia.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Bundles made of chance, hashed and signed as they should be. {@code mvn -Pfuzz verify} looks for
 * them with an eye on what the program does with each; what it ever found is tried here for good.
 */
class FuzzedBundlesTest {
  private static final int CASES = Integer.getInteger("gia.fuzzed", 150);
  private static final int LONGEST = 600;
  private static final Path FOUND = Path.of("src/test/resources/fuzzed");

  @TempDir private Path folder;

  @Test
  void bundlesMadeOfChanceAreRefusedOrTakenAsAWhole() {
    HostileBundle hostile = new HostileBundle(folder);
    Map<HostileBundle.Outcome, Integer> outcomes = new EnumMap<>(HostileBundle.Outcome.class);
    long first = Long.getLong("gia.seed", 1);
    long last = Long.getLong("gia.seed") == null ? CASES : first;
    for (long seed = first; seed <= last; seed++) {
      Random random = new Random(seed);
      byte[] input = new byte[random.nextInt(LONGEST)];
      random.nextBytes(input);
      try {
        outcomes.merge(hostile.tried(input), 1, Integer::sum);
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("again: mvn test -Dtest=FuzzedBundlesTest -Dgia.seed=" + seed, e);
      }
    }
    System.err.printf("fuzzed bundles: %s%n", outcomes);
    if (first != last) {
      assertThat(outcomes.get(HostileBundle.Outcome.TAKEN)).isGreaterThan(CASES / 20);
      assertThat(outcomes.get(HostileBundle.Outcome.REFUSED)).isGreaterThan(CASES / 20);
    }
  }

  @Test
  void whatWasFoundOnceIsFoundNoMore() throws IOException {
    HostileBundle hostile = new HostileBundle(folder);
    try (Stream<Path> files = Files.list(FOUND)) {
      for (Path file : files.sorted().toList()) {
        List<String> lines = Files.readAllLines(file);
        byte[] input = HexFormat.of().parseHex(String.join("", lines));
        assertThatCode(() -> hostile.tried(input)).as(file.toString()).doesNotThrowAnyException();
      }
    }
  }
}
