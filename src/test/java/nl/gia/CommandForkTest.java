package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a colleague who works on in a copied folder, whoever takes both branches is told. */
class CommandForkTest {
  private static final String TOLD =
      "Het werk van J. Jansen is op twee plekken verdergegaan. Er is niets verloren";

  @TempDir private Path folder;
  private Terminal anna;
  private Terminal twin;
  private Terminal bert;

  @BeforeEach
  void copyTheFolder() throws IOException {
    anna = new Terminal(Files.createDirectories(folder.resolve("anna")));
    bert = new Terminal(Files.createDirectories(folder.resolve("bert")));
    twin = new Terminal(folder.resolve("tweeling"));
    done(anna, "new");
    done(anna, "add", "organisation", "name=Eerst", "kind=overig");
    try (Stream<Path> files = Files.walk(anna.folder())) {
      for (Path file : files.toList()) {
        Files.copy(file, twin.folder().resolve(anna.folder().relativize(file).toString()));
      }
    }
    done(anna, "add", "organisation", "name=Hier", "kind=overig");
    done(twin, "add", "organisation", "name=Daar", "kind=overig");
    done(bert, "new", "--empty");
    done(bert, "trust", String.valueOf(anna.run("identity", "--json").member("fingerprint")));
  }

  private static Terminal.Answer done(Terminal who, String... words) {
    Terminal.Answer answer = who.run(words);
    assertThat(answer.code()).as(answer.err()).isZero();
    return answer;
  }

  private static String bundle(Terminal who) {
    String file = who.folder().resolve("bundel.gia.json").toString();
    done(who, "bundle", "write", file, "--plain");
    return file;
  }

  @Test
  void theReceiptOfTheSecondBranchAndTheListOfColleaguesSaySo() {
    assertThat(done(bert, "bundle", "take", bundle(anna)).err()).isEmpty();
    assertThat(done(bert, "peers").out()).doesNotContain("twee plekken");
    assertThat(forked()).containsExactly(false);

    assertThat(done(bert, "bundle", "take", bundle(twin)).err()).contains(TOLD).hasLineCount(1);

    assertThat(done(bert, "list", "organisation").out()).contains("Eerst", "Hier", "Daar");
    assertThat(done(bert, "peers").out()).contains(TOLD);
    assertThat(forked()).containsExactly(true);
    assertThat(done(bert, "--locale", "en", "peers").out())
        .contains("The work of J. Jansen has gone on in two places. Nothing is lost");
  }

  @Test
  void theSameFileAgainIsNoNews() {
    done(bert, "bundle", "take", bundle(anna));
    assertThat(
            ((Map<?, ?>) done(bert, "bundle", "take", bundle(twin), "--json").rows().getFirst())
                .get("forked"))
        .isEqualTo(List.of("J. Jansen"));

    assertThat(done(bert, "bundle", "take", bundle(twin)).err()).isEmpty();
  }

  @Test
  void whoTakesABranchOfTheirOwnWorkIsToldToo() {
    assertThat(done(anna, "bundle", "take", bundle(twin)).err()).contains(TOLD);

    assertThat(done(anna, "peers").out()).contains("op twee plekken verdergegaan");
  }

  private List<Object> forked() {
    List<Object> forked = new ArrayList<>();
    done(bert, "peers", "--json")
        .rows()
        .forEach(peer -> forked.add(((Map<?, ?>) peer).get("forked")));
    return forked;
  }
}
