package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command that reads can read an earlier state; no command that writes can. */
class CommandStatesTest {
  @TempDir private Path folder;
  private Terminal user;
  private String state = "";
  private String before = "";
  private String id = "";

  @BeforeEach
  void make() {
    user = new Terminal(folder);
    assertThat(user.run("new").code()).isZero();
    id = user.run("add", "topic", "title=Eerst").out().strip();
    state = user.run("state").out().strip();
    before = user.run("dump").out();
    user.run("set", "topic", id, "title=Later");
  }

  @Test
  void everyReadingCommandReadsTheState() throws Exception {
    String code = state.substring(0, 6);
    assertThat(user.run("list", "topic", "title=Eerst", "--json", "--as-of", code).rows())
        .hasSize(1);
    assertThat(user.run("--as-of", code, "show", "topic", id).out()).contains("Eerst");
    assertThat(user.run("dump", "--as-of", code).out()).isEqualTo(before);
    assertThat(user.run("state", "--as-of", code).out().strip()).isEqualTo(state);
    assertThat(user.run("history", "topic", id, "title", "--as-of", code).out())
        .contains("Eerst")
        .doesNotContain("Later");
    assertThat(user.run("figures", "--as-of", code, "--json").code()).isZero();
    Path list = folder.resolve("lijst.csv");
    assertThat(user.run("export", "topic", list.toString(), "--as-of", code).code()).isZero();
    assertThat(Files.readString(list)).contains("Eerst").doesNotContain("Later");
  }

  @Test
  void aDateIsTheStateAtItsEnd() {
    assertThat(user.run("list", "theme", "--json", "--as-of", "1990-01-01").rows()).isEmpty();
    assertThat(user.run("dump", "--as-of", "2999-12-31").out()).isEqualTo(user.run("dump").out());
    String early = user.run("state", "--as-of", "2008-12-31").out().strip();
    assertThat(user.run("dump", "--as-of", early).out())
        .isEqualTo(user.run("dump", "--as-of", "2008-12-31").out());
  }

  @Test
  void whatIsNoStateIsRefused() {
    for (String wrong : List.of("gisteren", "0000-0000")) {
      Terminal.Answer answer = user.run("list", "theme", "--as-of", wrong);
      assertThat(answer.code()).isEqualTo(1);
      assertThat(answer.err()).contains("Er is geen toestand").hasLineCount(1);
    }
    Terminal.Answer neverWas = user.run("list", "theme", "--as-of", "2010-02-30");
    assertThat(neverWas.code()).isEqualTo(2);
    assertThat(neverWas.err()).contains("Bij --as-of is 2010-02-30 geen datum");
    assertThat(user.run("list", "theme", "--as-of", "").err()).contains("Meer dan één toestand");
  }

  @Test
  void nothingIsWrittenInAnEarlierState() {
    for (List<String> words :
        List.of(
            List.of("add", "topic", "title=x"),
            List.of("set", "topic", id, "title=x"),
            List.of("remove", "topic", id),
            List.of("undo"),
            List.of("check"),
            List.of("backup", folder.resolve("kopie.gia").toString()))) {
      String[] all = words.toArray(String[]::new);
      Terminal.Answer answer =
          user.run(
              java.util.stream.Stream.concat(
                      java.util.stream.Stream.of("--as-of", state), java.util.stream.Stream.of(all))
                  .toArray(String[]::new));
      assertThat(answer.code()).as(words.toString()).isEqualTo(2);
    }
  }
}
