package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.gia.journal.Bytewise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An earlier state is shown as it was, whoever else asks for one and whoever was killed over it.
 */
class StatesAtOnceTest {
  private static final String NAME = "Quirinia Zwartewaal";
  private static final int ROWS = 300;
  private static final int ASKING = Integer.getInteger("gia.asking", 2);
  private static final String BEFORE_ALL = "1990-01-01";
  private static final String AFTER_ALL = "2999-12-31";

  @TempDir private Path folder;
  private Terminal user;
  private String person = "";
  private String state = "";
  private String then = "";
  private String now = "";

  @BeforeEach
  void make() throws IOException {
    user = new Terminal(folder);
    done("new");
    person = done("add", "person", "name=" + NAME).strip();
    state = done("state").strip();
    then = done("list", "organisation", "--json");
    String rows =
        IntStream.range(0, ROWS)
            .mapToObj("Organisatie %d;overig"::formatted)
            .collect(Collectors.joining("\n", "name;kind\n", "\n"));
    done("import", "organisation", Files.writeString(folder.resolve("lijst.csv"), rows).toString());
    now = done("list", "organisation", "--json");
  }

  private String done(String... words) {
    Terminal.Answer answer = user.run(words);
    assertThat(answer.code()).as(answer.err()).isZero();
    return answer.out();
  }

  @Test
  void whoWasKilledWhileMakingAStateLeavesNothingThatIsTakenForIt() throws Exception {
    killWhileMaking(state);

    assertThat(done("--as-of", state, "list", "organisation", "--json")).isEqualTo(then);
    assertThat(copies()).hasSize(1);
  }

  @Test
  void whoWasKilledWhileMakingTheStateOfADateLeavesNothingThatIsTakenForIt() throws Exception {
    killWhileMaking(BEFORE_ALL);

    assertThat(done("--as-of", BEFORE_ALL, "list", "organisation", "--json")).isEqualTo("[]\n");
    assertThat(copies()).hasSize(1);
  }

  @Test
  void whatAKilledProcessLeftIsGoneOnceAPersonIsErased() throws Exception {
    killWhileMaking(state);

    done("person", "erase", person);

    assertThat(copies()).isEmpty();
    assertThat(Bytewise.holding(folder, NAME)).isEmpty();
  }

  private void killWhileMaking(String which) throws Exception {
    Process child = KilledCommand.ready(folder, "--as-of", which, "list", "organisation");
    letGoUntilItMakes(child);
    child.destroyForcibly();
    assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(copies()).isNotEmpty();
  }

  private void letGoUntilItMakes(Process child) throws IOException {
    KilledCommand.letGo(child);
    while (copies().isEmpty() && child.isAlive()) {
      Thread.onSpinWait();
    }
  }

  /** The files in which a state is, or was being made. */
  private List<Path> copies() throws IOException {
    try (Stream<Path> all = Files.walk(folder.resolve("eigen"))) {
      return all.filter(file -> file.toString().endsWith(".gia")).toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", BEFORE_ALL})
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no process can be halted there for a while")
  void whoeverAsksWhileAnotherMakesAStateIsShownItAsItWas(String date) throws Exception {
    String first = date.isEmpty() ? state : date;
    List<Process> children = new ArrayList<>();
    for (String which : List.of(first, state, BEFORE_ALL, AFTER_ALL).subList(0, ASKING)) {
      children.add(KilledCommand.ready(folder, "--as-of", which, "list", "organisation", "--json"));
    }
    letGoUntilItMakes(children.getFirst());
    signal("STOP", children.getFirst());
    for (Process child : children.subList(1, children.size())) {
      KilledCommand.letGo(child);
      child.waitFor(1, TimeUnit.SECONDS);
    }
    signal("CONT", children.getFirst());
    List<String> shown = new ArrayList<>();
    for (Process child : children) {
      shown.add(child.inputReader(StandardCharsets.UTF_8).readAllAsString());
    }

    assertThat(shown)
        .isEqualTo(List.of(date.isEmpty() ? then : "[]\n", then, "[]\n", now).subList(0, ASKING));
    for (Process child : children) {
      assertThat(child.waitFor()).isZero();
    }
  }

  /**
   * On a busy machine the child may be done already; what it showed is to be right all the same.
   */
  private static void signal(String name, Process child) throws Exception {
    new ProcessBuilder("kill", "-" + name, Long.toString(child.pid())).start().waitFor();
  }
}
