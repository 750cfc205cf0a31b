package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandAgendaTest {
  @TempDir Path folder;
  private Terminal terminal;
  private String edition;
  private String section;

  @BeforeEach
  void open() {
    terminal = new Terminal(folder);
    assertThat(terminal.run("new", "--empty").code()).isZero();
    edition = add("edition", "number=2", "title=Tweede editie");
    section =
        add("section", "edition=" + edition, "part=vision", "heading=Visie", "body=Samen verder.");
  }

  private String add(String... words) {
    String[] all = new String[words.length + 1];
    all[0] = "add";
    System.arraycopy(words, 0, all, 1, words.length);
    Terminal.Answer answer = terminal.run(all);
    assertThat(answer.code()).as(answer.err()).isZero();
    return answer.out().strip();
  }

  @Test
  void anEditionIsAdoptedByItsNumber() {
    Terminal.Answer answer = terminal.run("agenda", "adopt", "2");

    assertThat(answer.code()).as(answer.err()).isZero();
    assertThat(answer.out()).contains("Editie 2 is vastgesteld.");
    assertThat(terminal.run("show", "edition", edition, "--json").out())
        .contains("vastgesteld", "Samen verder.");
    assertThat(terminal.run("check").code()).isZero();
  }

  @Test
  void whatIsStillGoingOnIsToldAndStopsNothing() {
    add(
        "change_proposal",
        "section=" + section,
        "field=body",
        "base=Samen verder.",
        "proposed=Samen sneller.");

    Terminal.Answer answer = terminal.run("agenda", "adopt", edition);

    assertThat(answer.code()).as(answer.err()).isZero();
    assertThat(answer.err()).contains("Over één wijzigingsvoorstel is nog niet besloten.");
  }

  @Test
  void asJsonItIsOneDocument() {
    Terminal.Answer answer = terminal.run("agenda", "adopt", "2", "--json");

    assertThat(answer.member("id")).isEqualTo(edition);
    assertThat(answer.member("number")).isEqualTo(2L);
    assertThat(answer.member("working")).isEqualTo(List.of());
  }

  @Test
  void anEditionThatIsNotThereTwiceThereOrAdoptedIsRefused() {
    String before = terminal.run("dump").out();
    assertThat(terminal.run("agenda", "adopt", "7").err()).contains("Er is geen editie", "7");
    assertThat(terminal.run("dump").out()).isEqualTo(before);

    assertThat(terminal.run("agenda", "adopt", "2").code()).isZero();
    Terminal.Answer again = terminal.run("agenda", "adopt", "2");
    assertThat(again.code()).isEqualTo(1);
    assertThat(again.err()).contains("Er is niets gewijzigd");
    assertThat(terminal.run("undo").code()).isZero();
    assertThat(terminal.run("show", "edition", edition, "--json").out()).contains("concept");
  }

  @Test
  void aNextEditionBeginsWithTheSectionsOfTheLast() {
    Terminal.Answer answer = terminal.run("agenda", "draft", "--from", "2");

    assertThat(answer.code()).as(answer.err()).isZero();
    String draft = answer.out().strip();
    assertThat(terminal.run("show", "edition", draft, "--json").out()).contains(edition);
    assertThat(terminal.run("list", "section", "edition=" + draft, "--json").out())
        .contains("Samen verder.");
  }

  @Test
  void whoSetsTheStatusIsToldTheCommand() {
    assertThat(terminal.run("set", "edition", edition, "status=vastgesteld").err())
        .contains("agenda adopt");
  }
}
