package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.gia.journal.Bytewise;
import nl.gia.platform.json.Json;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandPersonTest {
  private static final String NAME = "Quirinia Zwartewaal";

  @TempDir Path folder;
  private Terminal terminal;
  private String person;
  private String meeting;

  @BeforeEach
  void open() {
    terminal = new Terminal(folder);
    assertThat(terminal.run("new", "--empty").code()).isZero();
    String organisation = add("organisation", "name=Gemeente Venlo", "kind=gemeente");
    person =
        add(
            "person",
            "name=" + NAME,
            "email=q.zwartewaal@example.org",
            "phone=06-12345678",
            "function=griffier",
            "organisation=" + organisation);
    add("membership", "person=" + person, "organisation=" + organisation, "role=voorzitter");
    meeting = add("meeting", "kind=werkgroep", "title=Eerste overleg", "date=2009-03-05");
    set("outcome", "Mevrouw QUIRINIA  Zwartewaal opent het overleg.");
  }

  @Test
  void personalDataGoAndRoleAndOrganisationStay() {
    Terminal.Answer answer = terminal.run("person", "erase", person);

    assertThat(answer.code()).isZero();
    assertThat(answer.out()).contains("kan niet ongedaan", "meeting/" + meeting + "/outcome");
    assertThat(terminal.run("show", "person", person, "--json").out())
        .contains("[gewist]", "griffier")
        .doesNotContain("Zwartewaal", "06-12345678");
    assertThat(terminal.run("list", "membership", "--json").out()).contains("voorzitter", person);
    assertThat(terminal.run("list", "privacy_request", "--json").out())
        .contains("gegevenswissing", "toegewezen", person);
    assertThat(terminal.run("check").code()).isZero();
  }

  @Test
  void noFileHoldsTheBytesOnceTheTextsAreChosenToo() throws IOException {
    assertThat(terminal.run("search", "Zwartewaal").out()).contains("Zwartewaal");
    assertThat(terminal.run("backup", folder.resolve("kopie.gia").toString()).code()).isZero();
    set("outcome", "Het overleg is geopend.");
    assertThat(Bytewise.holding(folder, "Zwartewaal")).isNotEmpty();

    assertThat(terminal.run("person", "erase", person, "--text", "all").code()).isZero();

    assertThat(Bytewise.holding(folder, "Zwartewaal", "ZWARTEWAAL", "06-12345678")).isEmpty();
    assertThat(terminal.run("show", "meeting", meeting, "--json").out())
        .contains("Het overleg is geopend.");
    assertThat(terminal.run("check").code()).isZero();
  }

  @Test
  void theNameIsTakenOutOfATextAndTheRestStays() {
    String place = "meeting/" + meeting + "/outcome";
    assertThat(terminal.run("person", "erase", person, "--text", place).code()).isZero();

    assertThat(terminal.run("show", "meeting", meeting, "--json").out())
        .contains("Mevrouw [gewist] opent het overleg.");
  }

  @Test
  void aTextCanStillBeChosenAfterwardsByTheName() {
    assertThat(terminal.run("person", "erase", person).code()).isZero();
    assertThat(terminal.run("person", "erase", person).code()).isEqualTo(1);

    Terminal.Answer more = terminal.run("person", "erase", person, "--name", NAME, "--text", "all");

    assertThat(more.code()).isZero();
    assertThat(terminal.run("show", "meeting", meeting, "--json").out())
        .contains("Mevrouw [gewist] opent het overleg.");
  }

  @Test
  void lookingErasesNothing() {
    String before = terminal.run("dump").out();

    Terminal.Answer answer = terminal.run("person", "erase", person, "--dry-run", "--json");

    assertThat(answer.member("done")).isEqualTo(false);
    assertThat((List<?>) answer.member("named_in")).hasSize(1);
    assertThat(terminal.run("dump").out()).isEqualTo(before);
  }

  @Test
  void anUnknownPersonOrPlaceIsRefusedAndChangesNothing() {
    String before = terminal.run("dump").out();

    assertThat(terminal.run("person", "erase", "niemand").code()).isEqualTo(1);
    assertThat(terminal.run("person", "erase", person, "--text", "meeting/x/y").code())
        .isEqualTo(1);

    assertThat(terminal.run("dump").out()).isEqualTo(before);
  }

  @Test
  void theFunctionStaysAndIsNamedToBeLookedAt() {
    Terminal.Answer looked = terminal.run("person", "erase", person, "--dry-run", "--json");
    assertThat(looked.member("function")).isEqualTo("griffier");

    assertThat(terminal.run("person", "erase", person).out()).contains("blijft staan: griffier");
  }

  @Test
  void itIsNotUndone() {
    assertThat(terminal.run("person", "erase", person).code()).isZero();
    assertThat(terminal.run("undo").out()).doesNotContain("gewist");
    assertThat(terminal.run("show", "person", person, "--json").out()).contains("[gewist]");
  }

  @Test
  void everythingHeldOnAPersonIsExportedAsJson() throws IOException {
    Path file = folder.resolve("inzage.json");
    assertThat(terminal.run("person", "export", person, "--output", file.toString()).code())
        .isZero();

    Map<?, ?> tree = (Map<?, ?>) Objects.requireNonNull(Json.parse(Files.readString(file)));
    assertThat(String.valueOf(tree.get("subject"))).isEqualTo(person);
    assertThat(String.valueOf(tree))
        .contains("q.zwartewaal@example.org", "06-12345678", "voorzitter", "opent het overleg");
    assertThat(tree.keySet().stream().map(String::valueOf))
        .contains("membership", "history", "named_in");
  }

  @Test
  void everythingHeldOnAPersonIsExportedAsADocumentInTheLanguageAsked() throws IOException {
    Path file = folder.resolve("inzage.docx");
    assertThat(terminal.run("person", "export", person, "--output", file.toString()).code())
        .isZero();

    try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file));
        XWPFWordExtractor text = new XWPFWordExtractor(document)) {
      assertThat(text.getText())
          .contains("Persoonsgegevens van " + NAME, "06-12345678", "Voorzitter", "Venlo");
    }
    assertThat(
            terminal
                .run("person", "export", person, "--output", folder.resolve("x.pdf").toString())
                .code())
        .isEqualTo(1);
  }

  private void set(String column, String text) {
    assertThat(terminal.run("set", "meeting", meeting, column + "=" + text).code()).isZero();
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

  @Test
  void whatWasThereBeforeARestoreLosesTheBytesAsWell() throws IOException {
    String copy = folder.resolve("kopie.gia").toString();
    assertThat(terminal.run("backup", copy).code()).isZero();
    assertThat(terminal.run("restore", copy).code()).isZero();
    assertThat(Bytewise.holding(folder, "Zwartewaal").toString()).contains(".voor-");

    assertThat(terminal.run("person", "erase", person, "--text", "all").code()).isZero();
    assertThat(Bytewise.holding(folder, "Zwartewaal")).isEmpty();
  }

  @Test
  void oldBackupThatIsRestoredDoesNotBringBackWhatWasErased() throws IOException {
    Path copy = folder.resolve("kopie.gia");
    Path stick = folder.resolveSibling(folder.getFileName() + "-stick.gia");
    assertThat(terminal.run("backup", copy.toString()).code()).isZero();
    Files.move(copy, stick);
    assertThat(terminal.run("person", "erase", person, "--text", "all").code()).isZero();

    assertThat(terminal.run("restore", stick.toString()).code()).isZero();
    assertThat(terminal.run("show", "person", person, "--json").out())
        .contains("[gewist]")
        .doesNotContain("Zwartewaal");
    assertThat(Bytewise.holding(folder, "Zwartewaal")).isEmpty();
    assertThat(terminal.run("check").code()).isZero();
    Files.delete(stick);
  }
}
