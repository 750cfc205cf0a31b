package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Doubles joined by the command line. */
class CommandJoinTest {
  @TempDir private Path folder;
  private Terminal user;
  private String goes = "";
  private String stays = "";

  @BeforeEach
  void make() {
    user = new Terminal(folder);
    user.run("new");
    goes = user.run("add", "organisation", "name=Forum Z", "kind=forum").out().strip();
    stays = user.run("add", "organisation", "name=Forum Zuid", "kind=forum").out().strip();
    user.run("add", "membership", "organisation=" + goes);
  }

  private String seats(String organisation) {
    return user.run("list", "membership", "organisation=" + organisation, "--json").out().strip();
  }

  @Test
  void doublesAreJoinedAndUndoneAsOneAct() {
    String before = seats(goes);
    assertThat(user.run("join", "organisation", goes, stays).code()).isZero();
    assertThat(seats(goes)).isEqualTo("[]");
    assertThat(user.run("undo").out()).contains("dubbele organisatie samengevoegd");
    assertThat(seats(goes)).isEqualTo(before);
    assertThat(user.run("redo").code()).isZero();
    assertThat(seats(goes)).isEqualTo("[]");
  }

  @Test
  void aCircleIsRefusedInOneSentenceAndNothingIsWritten() {
    user.run("join", "organisation", goes, stays);
    String before = user.run("dump").out();
    Terminal.Answer again = user.run("join", "organisation", stays, goes);
    assertThat(again.code()).isEqualTo(1);
    assertThat(again.err())
        .contains("organisatie Forum Z is zelf samengevoegd met organisatie Forum Zuid")
        .contains("Er is niets gewijzigd.")
        .hasLineCount(1);
    assertThat(user.run("dump").out()).isEqualTo(before);
  }

  @Test
  void kindsWithoutDoublesAreRefused() {
    Terminal.Answer answer = user.run("join", "indicator", goes, stays);
    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.err()).contains("worden niet samengevoegd").hasLineCount(1);
  }

  @Test
  void helpAndCompletionKnowTheCommandInBothLanguages() {
    assertThat(user.run("join", "--help").out()).contains("SOORT ID BLIJFT", "regel die blijft");
    assertThat(user.run("--locale", "en", "join", "--help").out()).contains("row that stays");
    assertThat(user.run("completion").out()).contains("join");
  }
}
