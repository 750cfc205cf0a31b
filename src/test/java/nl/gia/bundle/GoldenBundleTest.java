package nl.gia.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hasher;
import nl.gia.platform.json.Json;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.task.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bundles that another program wrote, each with what must come of it. */
class GoldenBundleTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  /** What the other program calls a reason, where its name differs. */
  private static final Map<String, String> NAMES = Map.of("utf-8", "NOT_UTF8", "depth", "TOO_DEEP");

  @TempDir private Path scratch;

  static List<String> refused() throws IOException {
    return names(true);
  }

  static List<String> taken() throws IOException {
    return names(false);
  }

  private static List<String> names(boolean refused) throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.list(GOLDEN)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".gia.json")) {
          String bare = name.replace(".gia.json", "");
          if (refusal(bare) != null == refused) {
            names.add(bare);
          }
        }
      }
    }
    return names;
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refusedFileIsRefusedForItsReason(String name) throws IOException {
    String reason = String.valueOf(refusal(name));
    assertThat(reasonOf(file(name)))
        .isEqualTo(NAMES.getOrDefault(reason, reason.toUpperCase(java.util.Locale.ROOT)));
  }

  @ParameterizedTest
  @MethodSource("taken")
  void everyEntryHasTheHashItsContentGives(String name) {
    Delivered delivered = Delivered.of(file(name), scratch);
    Hasher hasher = new Hasher();
    assertThat(delivered.entries).allMatch(entry -> hasher.hash(entry).equals(entry.hash()));
  }

  @ParameterizedTest
  @MethodSource("taken")
  void checkedAheadOfTimeItDeliversTheSame(String name) {
    Delivered ahead = Delivered.ahead(file(name), scratch);
    assertThat(ahead).usingRecursiveComparison().isEqualTo(Delivered.of(file(name), scratch));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refusedFileIsRefusedByWhoTakesItAndNotAheadOfTime(String name) throws IOException {
    String atOnce = reasonOf(file(name));
    try (BundleReader reader = BundleReader.open(file(name), scratch, null, Progress.UNWATCHED)) {
      reader.prepare();
      assertThatThrownBy(() -> reader.read(new Nothing()))
          .isInstanceOfSatisfying(
              UserFailure.class, failure -> assertThat(failure.text().name()).isEqualTo(atOnce));
    } catch (UserFailure e) {
      assertThat(e.text().name()).as("refused by what it begins with").isEqualTo(atOnce);
    }
  }

  @ParameterizedTest
  @MethodSource("taken")
  void everyHeadThatTheOtherProgramFindsIsHere(String name) throws IOException {
    Map<?, ?> expected = expected(name);
    if (!(expected.get("files") instanceof List<?> files) || files.size() != 1) {
      return;
    }
    Delivered delivered = Delivered.of(file(name), scratch);
    List<String> hashes =
        delivered.entries.stream().map(Entry::hash).map(Object::toString).toList();
    assertThat(hashes).containsAll(strings(expected.get("heads")));
    assertThat(delivered.verified.count() - delivered.verified.sound())
        .isEqualTo(((Long) java.util.Objects.requireNonNull(expected.get("parked"))).intValue());
  }

  @ParameterizedTest
  @MethodSource("taken")
  void whatIsParkedIsParkedForItsReason(String name) throws IOException {
    List<String> reasons = new ArrayList<>();
    for (Map<?, ?> problem : problems(name)) {
      reasons.add(String.valueOf(problem.get("reason")).toUpperCase(java.util.Locale.ROOT));
    }
    List<String> found = new ArrayList<>();
    for (Parked parked : Delivered.of(file(name), scratch).verified.parked()) {
      found.add(parked.reason().name());
    }
    // That a write points at another field is for the journal to see.
    reasons.remove("POINTS");
    assertThat(reasons).containsAll(found);
    assertThat(found.isEmpty()).isEqualTo(reasons.isEmpty());
  }

  private static List<String> strings(@Nullable Object list) {
    return list instanceof Collection<?> items
        ? items.stream().map(String::valueOf).toList()
        : List.of();
  }

  /** What comes of a file that is refused. */
  private record Nothing() implements BundleSink {
    @Override
    public void entry(Entry entry) {}

    @Override
    public void fill(Fill fill) {}

    @Override
    public void signature(HeadSignature signature) {}
  }

  private String reasonOf(Path file) {
    try (BundleReader reader = BundleReader.open(file, scratch, null, Progress.UNWATCHED)) {
      return reader.verified().toString();
    } catch (UserFailure e) {
      return e.text().name();
    }
  }

  private static @Nullable String refusal(String name) throws IOException {
    for (Map<?, ?> problem : problems(name)) {
      if (Boolean.TRUE.equals(problem.get("refused"))) {
        return String.valueOf(problem.get("reason"));
      }
    }
    return null;
  }

  private static List<Map<?, ?>> problems(String name) throws IOException {
    List<Map<?, ?>> problems = new ArrayList<>();
    if (expected(name).get("problems") instanceof List<?> items) {
      for (Object item : items) {
        if (item instanceof Map<?, ?> problem) {
          problems.add(problem);
        }
      }
    }
    return problems;
  }

  private static Map<?, ?> expected(String name) throws IOException {
    Object tree = Json.parse(Files.readAllBytes(GOLDEN.resolve(name + ".expected.json")));
    return tree instanceof Map<?, ?> map ? map : Map.of();
  }

  private static Path file(String name) {
    return GOLDEN.resolve(name + ".gia.json");
  }
}
