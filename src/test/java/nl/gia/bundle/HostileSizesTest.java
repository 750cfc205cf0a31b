package nl.gia.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import nl.gia.journal.Identity;
import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.RowWrites;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.Write;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.task.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files with something in them that is far too large: refused at once, in one sentence. */
@Timeout(60)
class HostileSizesTest {
  /** What a file may take to be refused, on a machine that has much else to do. */
  private static final Duration SOON = Duration.ofSeconds(20);

  @TempDir private Path folder;

  @Test
  void numbersBeyondWhatCountsAreRefused() throws IOException {
    String text = new String(new Bundles(1, 1).more(3).bytes(), UTF_8);
    for (String number : new String[] {"9223372036854775808", "9007199254740993", "1e99", "-1"}) {
      assertThat(refusal(text.replaceFirst("\"number\":1\\b", "\"number\":" + number)))
          .as(number)
          .isNotEqualTo("nothing wrong");
      assertThat(refusal(text.replaceFirst("\"to\":3\\b", "\"to\":" + number)))
          .as("to " + number)
          .isNotEqualTo("nothing wrong");
      assertThat(refusal(text.replaceFirst("\"count\": ?3\\b", "\"count\": " + number)))
          .as("count " + number)
          .isNotEqualTo("nothing wrong");
    }
  }

  @Test
  void nestingWithoutEndIsRefused() throws IOException {
    String text = new String(new Bundles(1, 1).more(1).bytes(), UTF_8);
    for (String open : new String[] {"[", "{\"a\":"}) {
      String deep = text.replaceFirst("\"needs\"", "\"extra\": " + open.repeat(100_000));
      assertThat(refusal(deep)).isNotEqualTo("nothing wrong");
    }
  }

  @Test
  void aTextOfAHundredMegabytesIsRefused() throws IOException {
    Bundles bundles = new Bundles(2, 1).more(1);
    Identity sender = bundles.identities().getFirst();
    String word = "Gemeenschappelijk ".repeat(1 << 10);
    bundles.add(sender, row(word.repeat((100 << 20) / word.length())));
    Path file = folder.resolve("large.gia.json");
    bundles.write(file);
    assertThat(Files.size(file)).isGreaterThan(95L << 20);

    assertThat(soon(file)).isEqualTo("TOO_LONG");
  }

  private static List<RowWrites> row(String text) {
    return List.of(
        new RowWrites(
            "topic",
            "t",
            List.of(new Write("title", new Content.Given(Value.of(text)), List.of()))));
  }

  @Test
  void aNameThatNeverEndsIsRefused() throws IOException {
    Path file = folder.resolve("name.gia.json");
    String text = new String(new Bundles(1, 1).more(1).bytes(), UTF_8);
    int at = text.indexOf("\"needs\"");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      out.write(text.substring(0, at + 1).getBytes(UTF_8));
      byte[] letters = "n".repeat(1 << 16).getBytes(UTF_8);
      for (int i = 0; i < 1600; i++) {
        out.write(letters);
      }
    }
    assertThat(soon(file)).isNotEqualTo("nothing wrong");
  }

  /** No entry can name itself: its hash would have to hold its hash. One that says so is parked. */
  @Test
  void anEntryThatReplacesItselfIsNotSound() throws IOException {
    Bundles bundles = new Bundles(3, 1).more(2);
    String text = new String(bundles.bytes(), UTF_8);
    Hash last = bundles.entries().getLast().hash();
    String circle = text.replaceFirst("\"rows\"", "\"refs\":[\"" + last.hex() + "\"],\"rows\"");
    Path file = Files.writeString(folder.resolve("circle.gia.json"), circle);
    try (BundleReader reader = BundleReader.open(file, folder, null, Progress.UNWATCHED)) {
      assertThat(reader.verified().sound()).isZero();
    } catch (UserFailure refused) {
      assertThat(refused.text().toString()).isNotEmpty();
    }
  }

  private String refusal(String text) throws IOException {
    return soon(Files.writeString(folder.resolve("hostile.gia.json"), text));
  }

  private String soon(Path file) {
    long start = System.nanoTime();
    @Nullable String refused = null;
    try (BundleReader reader = BundleReader.open(file, folder, null, Progress.UNWATCHED)) {
      if (!reader.verified().parked().isEmpty()) {
        refused = "parked";
      }
    } catch (UserFailure failure) {
      refused = failure.text().toString();
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
    return Objects.requireNonNullElse(refused, "nothing wrong");
  }
}
