package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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

  @Test
  void theKeyOfWhoLeavesIsWithdrawnWithIt() throws IOException {
    Terminal anna = leaver();
    String code = code(anna);
    assertThat(add(anna, "organisation", "name=Gemeente A", "kind=gemeente")).isNotEmpty();
    assertThat(take(anna).code()).isZero();

    Terminal.Answer looked = terminal.run("handover", leaves, comes, "--dry-run", "--revoke", code);
    assertThat(looked.out()).contains("De sleutel " + code + " zou hier worden ingetrokken.");
    assertThat(add(anna, "organisation", "name=Gemeente B", "kind=gemeente")).isNotEmpty();
    assertThat(take(anna).code()).as("looking withdraws nothing").isZero();

    Terminal.Answer answer =
        terminal.run(
            "handover", leaves, comes, "--revoke", code.replace("-", "").toLowerCase(Locale.ROOT));

    assertThat(answer.code()).isZero();
    assertThat(answer.out()).contains("De sleutel " + code + " is hier ingetrokken");
    assertThat(owner(open)).isEqualTo(comes);
    assertThat(add(anna, "organisation", "name=Gemeente C", "kind=gemeente")).isNotEmpty();
    Terminal.Answer late = take(anna);
    assertThat(late.code()).isEqualTo(1);
    assertThat(late.err()).contains(code, "Die sleutel is hier ingetrokken");
    assertThat(terminal.run("dump").out())
        .contains("Gemeente A", "Gemeente B")
        .doesNotContain("Gemeente C");
  }

  @Test
  void whichKeyIsWithdrawnIsToldAsData() throws IOException {
    Terminal anna = leaver();
    assertThat(add(anna, "organisation", "name=Gemeente A", "kind=gemeente")).isNotEmpty();
    assertThat(take(anna).code()).isZero();
    assertThat(
            terminal
                .run("handover", leaves, comes, "--revoke", code(anna), "--json")
                .member("withdrawn"))
        .isEqualTo(code(anna));
  }

  @Test
  void aKeyThatWroteNothingHereOrIsOursIsRefusedAndNothingIsHandedOver() throws IOException {
    String before = terminal.run("dump").out();
    Path file = folder.resolve("overdracht.docx");
    for (String wrong : List.of(code(leaver()), code(terminal), "geen-code")) {
      Terminal.Answer answer =
          terminal.run("handover", leaves, comes, "--revoke", wrong, "--output", file.toString());
      assertThat(answer.code()).isEqualTo(1);
      assertThat(answer.out()).isEmpty();
      assertThat(answer.err().lines()).hasSize(1);
      assertThat(answer.err()).contains(wrong, "Er is niets gewijzigd");
    }
    assertThat(
            terminal.run("--locale", "en", "handover", leaves, comes, "--revoke", code(terminal)))
        .extracting(Terminal.Answer::err)
        .asString()
        .contains("is this computer’s own. Nothing was changed.");
    assertThat(file).doesNotExist();
    assertThat(terminal.run("dump").out()).isEqualTo(before);
  }

  @Test
  void theHelpTellsOfTheKeyInBothLanguages() {
    assertThat(terminal.run("handover", "--help").out()).contains("--revoke", "CODE", "sleutel");
    assertThat(terminal.run("--locale", "en", "handover", "--help").out())
        .contains("--revoke", "FINGERPRINT", "withdraws the key");
  }

  /** Who leaves, at a computer of her own, with all that is here; we trust her key. */
  private Terminal leaver() throws IOException {
    Terminal anna = new Terminal(Files.createDirectories(folder.resolve("anna")));
    assertThat(anna.run("new", "--empty").code()).isZero();
    Path all = folder.resolve("alles.gia.json");
    assertThat(terminal.run("bundle", "write", all.toString(), "--plain").code()).isZero();
    assertThat(anna.run("trust", code(terminal)).code()).isZero();
    assertThat(anna.run("bundle", "take", all.toString()).code()).isZero();
    assertThat(terminal.run("trust", code(anna)).code()).isZero();
    return anna;
  }

  private Terminal.Answer take(Terminal from) {
    String file = folder.resolve("van-anna.gia.json").toString();
    assertThat(from.run("bundle", "write", file, "--plain").code()).isZero();
    return terminal.run("bundle", "take", file);
  }

  private static String code(Terminal at) {
    return (String) at.run("identity", "--json").member("fingerprint");
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
    return add(terminal, kind, fields);
  }

  private static String add(Terminal at, String kind, String... fields) {
    String[] words = new String[fields.length + 2];
    words[0] = "add";
    words[1] = kind;
    System.arraycopy(fields, 0, words, 2, fields.length);
    Terminal.Answer answer = at.run(words);
    assertThat(answer.err()).isEmpty();
    return answer.out().strip();
  }
}
