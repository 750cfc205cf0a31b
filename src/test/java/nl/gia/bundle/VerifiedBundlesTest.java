package nl.gia.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.gia.journal.Redaction.Without;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bundles of every kind, as others than this program read them. */
class VerifiedBundlesTest {
  @TempDir private Path folder;

  /** An exchange with increments, values that were left out, and what fills them. */
  private List<Path> bundles() {
    List<Path> all = new ArrayList<>();
    try (Desk anna = Desk.at(folder, "anna");
        Desk bram = Desk.at(folder, "bram")) {
      anna.trust(bram);
      bram.trust(anna);
      String person = anna.add("person", "name", "Wilhelmina Zonderling");
      anna.set("person", person, "function", "lid");
      all.add(anna.full(Without.PERSONAL));
      bram.take(all.getLast());
      bram.set("person", person, "function", "voorzitter");
      all.add(bram.to(anna));
      anna.take(all.getLast());
      anna.add("organisation", "name", "Forum");
      all.add(anna.to(bram));
      bram.take(all.getLast());
      assertThat(bram.dump()).isEqualTo(anna.dump()).contains("Zonderling");
      all.add(bram.full());
    }
    return all;
  }

  @Test
  void theyFitTheSchema() throws IOException {
    String schema = Files.readString(Path.of("resources/schema/gia-bundle-1.schema.json"));
    for (Path bundle : bundles()) {
      assertThat(
              SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                  .getSchema(schema)
                  .validate(Files.readString(bundle), InputFormat.JSON))
          .as(bundle.toString())
          .isEmpty();
    }
  }

  @Test
  void theVerifierFindsThemRight() throws IOException, InterruptedException {
    assumeTrue(pythonIsHere(), "python3, version 3.9 or later, is not on this machine");
    List<String> words = new ArrayList<>(List.of("src/test/python/verify_bundle.py"));
    bundles().forEach(bundle -> words.add(bundle.toString()));
    Process verifier = python(words).redirectErrorStream(true).start();
    String said = new String(verifier.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(verifier.waitFor()).as(said).isZero();
    assertThat(said).contains(" 0 waiting, 0 parked").doesNotContain("withheld");
  }

  private static boolean pythonIsHere() throws InterruptedException {
    try {
      return python(List.of("-c", "import sys; sys.exit(sys.version_info < (3, 9))"))
              .start()
              .waitFor()
          == 0;
    } catch (IOException absent) {
      return false;
    }
  }

  private static ProcessBuilder python(List<String> words) {
    ProcessBuilder builder = new ProcessBuilder("python3", "-B");
    builder.command().addAll(words);
    return builder;
  }
}
