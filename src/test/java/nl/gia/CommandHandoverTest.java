package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandHandoverTest {
  @TempDir Path folder;
  private Terminal terminal;
  private String leaves;
  private String comes;
  private String open;
  private String closed;

  @BeforeEach
  void open() {
    terminal = new Terminal(folder);
    assertThat(terminal.run("new", "--empty").code()).isZero();
    leaves = add("person", "name=Anna Vertrek");
    comes = add("person", "name=Bram Opvolger");
    String meeting = add("meeting", "kind=werkgroep", "title=Overleg", "date=2009-03-05");
    open = action(meeting, "subject=Brief opstellen", "due=2009-04-01");
    closed = action(meeting, "subject=Zaal regelen", "closed_on=2009-03-10");
    add("question", "text=Mag dit?", "asked_on=2009-03-01", "due=2009-03-20");
  }

  @Test
  void openActionsGoToTheSuccessorAndClosedOnesStay() {
    Terminal.Answer answer = terminal.run("handover", leaves, comes);

    assertThat(answer.code()).isZero();
    assertThat(answer.out()).contains("Brief opstellen", "Mag dit?", "één onderdeel");
    assertThat(answer.err()).contains("nog bij geen collega bekend");
    assertThat(owner(open)).isEqualTo(comes);
    assertThat(owner(closed)).isEqualTo(leaves);
  }

  @Test
  void itIsOneActThatIsUndone() {
    assertThat(terminal.run("handover", leaves, comes).code()).isZero();
    assertThat(terminal.run("undo").out()).contains("werk overgedragen");
    assertThat(owner(open)).isEqualTo(leaves);
  }

  @Test
  void lookingChangesNothing() {
    String before = terminal.run("dump").out();
    Terminal.Answer answer = terminal.run("handover", leaves, comes, "--dry-run", "--json");
    assertThat(answer.member("moved")).isEqualTo(1L);
    assertThat((List<?>) answer.member("lines")).hasSize(2);
    assertThat(terminal.run("dump").out()).isEqualTo(before);
  }

  @Test
  void theDossierTellsWhatIsOpenAndInWhichState() throws IOException {
    Path file = folder.resolve("overdracht.docx");
    assertThat(terminal.run("handover", leaves, comes, "--output", file.toString()).code())
        .isZero();
    try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file));
        XWPFWordExtractor text = new XWPFWordExtractor(document)) {
      assertThat(text.getText())
          .contains(
              "Anna Vertrek draagt over aan Bram Opvolger",
              "controlecode",
              "Brief opstellen",
              "Mag dit?",
              "Trek de sleutel in");
    }
  }

  @Test
  void onePersonIsNoSuccessorOfThemselvesNorIsNobody() {
    String before = terminal.run("dump").out();
    assertThat(terminal.run("handover", leaves, leaves).code()).isEqualTo(1);
    assertThat(terminal.run("handover", leaves, "niemand").code()).isEqualTo(1);
    assertThat(
            terminal
                .run("handover", leaves, comes, "--output", folder.resolve("x.pdf").toString())
                .code())
        .isEqualTo(1);
    assertThat(terminal.run("dump").out()).isEqualTo(before);
  }

  private Object owner(String action) {
    return terminal.run("show", "action_item", action, "--json").member("owner");
  }

  private String action(String meeting, String... fields) {
    return add(
        "action_item",
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of("meeting=" + meeting, "owner=" + leaves),
                java.util.stream.Stream.of(fields))
            .toArray(String[]::new));
  }

  private String add(String kind, String... fields) {
    String[] words = new String[fields.length + 2];
    words[0] = "add";
    words[1] = kind;
    System.arraycopy(fields, 0, words, 2, fields.length);
    Terminal.Answer answer = terminal.run(words);
    assertThat(answer.err()).isEmpty();
    return answer.out().strip();
  }
}
