package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandAuditTest {
  @TempDir Path folder;
  private Terminal terminal;
  private String person;

  @BeforeEach
  void open() {
    terminal = new Terminal(folder);
    assertThat(terminal.run("new", "--empty").code()).isZero();
    person =
        terminal.run("add", "person", "name=Anna Zwartewaal", "phone=06-12345678").out().strip();
    assertThat(terminal.run("set", "person", person, "phone=06-87654321").code()).isZero();
    assertThat(terminal.run("undo").code()).isZero();
  }

  @Test
  void everyActHasItsSixFieldsTheLatestFirst() {
    Map<?, ?> last = (Map<?, ?>) terminal.run("audit", "--json").rows().getFirst();

    assertThat(last.keySet().stream().map(String::valueOf))
        .containsExactlyInAnyOrder("time", "actor", "action", "object", "result", "origin");
    assertThat(String.valueOf(last)).contains("persoon gewijzigd", "teruggedraaid", "hier (");
    assertThat(String.valueOf(last.get("object"))).isEqualTo("Persoon Anna Zwartewaal");
  }

  @Test
  void noValueOfAFieldStandsInIt() {
    assertThat(terminal.run("audit").out()).doesNotContain("06-12345678", "06-87654321");
  }

  @Test
  void itIsNarrowedByDayAndWords() {
    assertThat(terminal.run("audit", "--find", "toegevoegd", "--json").rows()).hasSize(1);
    assertThat(terminal.run("audit", "--until", "2001-01-01", "--json").rows()).isEmpty();
    assertThat(terminal.run("audit", "--from", "gisteren").code()).isEqualTo(2);
  }

  @Test
  void anErasedPersonIsNotNamedInIt() {
    assertThat(terminal.run("person", "erase", person).code()).isZero();
    assertThat(terminal.run("audit").out()).contains("persoon gewist").doesNotContain("Zwartewaal");
  }

  @Test
  void itIsWrittenAsAList() throws IOException {
    Path file = folder.resolve("wijzigingen.csv");
    assertThat(terminal.run("audit", "--output", file.toString()).code()).isZero();
    assertThat(Files.readString(file)).contains("Tijdstip", "persoon toegevoegd");
    assertThat(terminal.run("audit", "--output", folder.resolve("x.pdf").toString()).code())
        .isEqualTo(1);
  }

  @Test
  void theTermOfARequestIsAMonthByItself() {
    String request =
        terminal
            .run(
                "add",
                "privacy_request",
                "person=" + person,
                "kind=inzage",
                "received_on=2009-01-31")
            .out()
            .strip();
    assertThat(terminal.run("show", "privacy_request", request, "--json").member("due"))
        .isEqualTo("2009-02-28");
  }
}
