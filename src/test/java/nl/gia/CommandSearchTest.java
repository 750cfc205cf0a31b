package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finding rows from the command line, which is another process each time. */
class CommandSearchTest {
  @TempDir private Path folder;
  private Terminal terminal;
  private String row;

  @BeforeEach
  void fill() {
    terminal = new Terminal(folder);
    assertThat(terminal.run("new", "--empty").code()).isZero();
    row = add("Taal op de werkvloer", "Voor inburgeraars die al werken.");
  }

  private String add(String title, String motivation) {
    return terminal.run("add", "topic", "title=" + title, "motivation=" + motivation).out().strip();
  }

  private List<String> ids(String... query) {
    String[] words = new String[query.length + 2];
    words[0] = "search";
    System.arraycopy(query, 0, words, 1, query.length);
    words[words.length - 1] = "--json";
    return terminal.run(words).rows().stream()
        .map(hit -> String.valueOf(((Map<?, ?>) hit).get("id")))
        .toList();
  }

  @Test
  void hitsAreADocument() {
    assertThat(terminal.run("search", "inburgeraar", "--json").json())
        .isEqualTo(
            List.of(
                Map.of(
                    "table",
                    "topic",
                    "id",
                    row,
                    "title",
                    "Taal op de werkvloer",
                    "snippet",
                    "Voor inburgeraars die al werken.")));
  }

  @Test
  void hitsAreATable() {
    assertThat(terminal.run("search", "taal").out())
        .containsSubsequence(
            "Soort", "topic", row, "Taal op de werkvloer", "Voor inburgeraars die al werken.");
  }

  @Test
  void nothingFoundIsSaid() {
    assertThat(terminal.run("search", "zebra"))
        .extracting("code", "out")
        .containsExactly(0, "Niets gevonden.\n");
  }

  @Test
  void whatOtherCommandsDidIsFollowed() {
    assertThat(ids("taal")).containsExactly(row);
    assertThat(terminal.run("set", "topic", row, "title=Wonen").code()).isZero();
    assertThat(ids("taal")).isEmpty();
    assertThat(terminal.run("undo").code()).isZero();
    assertThat(ids("taal")).containsExactly(row);
    assertThat(terminal.run("remove", "topic", row).code()).isZero();
    assertThat(ids("taal")).isEmpty();
    assertThat(terminal.run("revive", "topic", row).code()).isZero();
    assertThat(terminal.run("rebuild").code()).isZero();
    assertThat(ids("taal")).containsExactly(row);
  }

  @Test
  void colleaguesWorkIsFoundOnceItIsTakenAndNoLongerWhenThatIsUndone() {
    terminal = new Terminal(folder.resolve("eigen"));
    Terminal colleague = new Terminal(folder.resolve("collega"));
    assertThat(terminal.run("new").code() + colleague.run("new").code()).isZero();
    assertThat(ids("zeggenschap")).isEmpty();
    String id =
        colleague.run("add", "topic", "title=Zeggenschap", "motivation=Samen.").out().strip();
    String bundle = folder.resolve("werk.gia.json").toString();
    assertThat(colleague.run("bundle", "write", bundle, "--plain").code()).isZero();
    String code = colleague.run("identity", "--json").member("fingerprint").toString();
    assertThat(terminal.run("trust", code).code()).isZero();
    String own = terminal.run("add", "topic", "title=Waterpas").out().strip();
    assertThat(terminal.run("bundle", "take", bundle))
        .extracting("code", "err")
        .containsExactly(0, "");
    assertThat(ids("zeggenschap")).containsExactly(id);
    assertThat(terminal.run("undo").code()).isZero();
    assertThat(ids("zeggenschap")).isEmpty();
    assertThat(ids("waterpas")).containsExactly(own);
  }

  @Test
  void earlierStateIsSearchedAsItWas() {
    String state = terminal.run("state", "--json").member("state").toString();
    assertThat(terminal.run("set", "topic", row, "title=Wonen").code()).isZero();
    assertThat(ids("wonen")).containsExactly(row);
    assertThat(ids("wonen", "--as-of", state)).isEmpty();
    assertThat(ids("taal", "--as-of", state)).containsExactly(row);
  }

  @Test
  void whateverIsAskedIsAnswered() {
    assertThat(terminal.run("search", "\" AND ( NEAR * OR NOT :").code()).isZero();
    assertThat(terminal.run("search").code()).isEqualTo(2);
  }
}
