package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Secretaries with a computer each, who give one another files by the command line. */
class CommandBundleTest {
  @TempDir Path folder;

  @Test
  void showNamesAnAuthorWhoIsMetInThatVeryFile() {
    Terminal anna = at("anna");
    Terminal bram = at("bram");
    Terminal carla = at("carla");
    done(anna, "new");
    String id = done(anna, "add", "indicator", "name=Eerst", "unit=gemeenten").strip();
    String first = write(anna);
    for (Terminal one : List.of(bram, carla)) {
      done(one, "new", "--empty");
      done(one, "trust", code(anna));
      done(one, "bundle", "take", first);
    }
    done(carla, "set", "indicator", id, "name=Van Carla");
    List<Object> own = members(carla.run("list", "author", "--json").json(), "id");
    own.removeAll(members(bram.run("list", "author", "--json").json(), "id"));
    done(carla, "set", "author", String.valueOf(own.getFirst()), "name=Carla van Dijk");
    done(bram, "set", "indicator", id, "name=Van Bram");
    String bundle = write(carla);

    assertThat(done(bram, "bundle", "show", bundle).lines())
        .filteredOn(line -> line.endsWith("Van Carla"))
        .singleElement()
        .asString()
        .contains("Carla van Dijk");
    Terminal.Answer shown = bram.run("bundle", "show", bundle, "--json");
    assertThat(members(shown.member("authors"), "author")).containsExactly("Carla van Dijk");
    Map<?, ?> conflict = (Map<?, ?>) ((List<?>) shown.member("conflicts")).getFirst();
    assertThat(members(Objects.requireNonNull(conflict.get("heads")), "author"))
        .containsExactlyInAnyOrder("J. Jansen", "Carla van Dijk");
  }

  @Test
  void aFileWithWhatADatabaseStartsWithSaysSoAndAColleagueBeginsFromIt() {
    Terminal anna = at("anna");
    Terminal bram = at("bram");
    done(anna, "new");
    String file = anna.folder().resolve("alles.gia.json").toString();
    assertThat(done(anna, "bundle", "write", file, "--plain"))
        .contains("Hier is nog niets gewijzigd", file, "new --empty")
        .doesNotContain("Geen wijzigingen");
    done(bram, "new", "--empty");
    done(bram, "trust", code(anna));

    assertThat(done(bram, "bundle", "take", file))
        .contains("Wat hier nog ontbrak, is ingelezen van J. Jansen");
    assertThat(done(bram, "dump")).isEqualTo(done(anna, "dump")).contains("Inburgering");
    assertThat(done(bram, "bundle", "take", file)).contains("Niets nieuws ingelezen");
    done(bram, "add", "indicator", "name=Van Bram", "unit=gemeenten");
    done(anna, "trust", code(bram));
    assertThat(done(anna, "bundle", "take", write(bram))).contains("2 wijzigingen ingelezen");
    assertThat(done(anna, "dump")).isEqualTo(done(bram, "dump"));
  }

  @Test
  void ofADatabaseInWhichNothingStandsNoFileIsMade() {
    Terminal anna = at("anna");
    done(anna, "new", "--empty");
    Path file = anna.folder().resolve("niets.gia.json");

    Terminal.Answer answer = anna.run("bundle", "write", file.toString(), "--plain");

    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.err().lines()).singleElement().asString().contains("Er is geen bestand");
    assertThat(anna.run("--locale", "en", "bundle", "write", file.toString()).err())
        .contains("No file was made");
    assertThat(file).doesNotExist();
  }

  private static List<Object> members(Object rows, String member) {
    List<Object> members = new ArrayList<>();
    ((List<?>) rows).forEach(row -> members.add(((Map<?, ?>) row).get(member)));
    return members;
  }

  private Terminal at(String name) {
    try {
      return new Terminal(Files.createDirectories(folder.resolve(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String done(Terminal at, String... words) {
    Terminal.Answer answer = at.run(words);
    assertThat(answer.err()).isEmpty();
    assertThat(answer.code()).isZero();
    return answer.out();
  }

  private static String write(Terminal at) {
    String file = at.folder().resolve("alles.gia.json").toString();
    done(at, "bundle", "write", file, "--plain");
    return file;
  }

  private static String code(Terminal at) {
    return (String) at.run("identity", "--json").member("fingerprint");
  }
}
