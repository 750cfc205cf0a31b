package nl.gia;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.gia.feature.OpenDatabase;
import nl.gia.feature.RowViewModel;
import nl.gia.feature.Rows;
import nl.gia.feature.Witness;
import nl.gia.feature.Workspace;
import nl.gia.journal.entry.Act;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.text.Texts;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever can be typed comes through window, lists, exchange and workbook as it was typed. */
class HostileTextTest {
  private static final Texts DUTCH = new Texts(Texts.DUTCH);
  private static final int CELL = 32_767;
  private static final String LONG = "Veel letters, é en 漢. ".repeat(2_000).substring(0, 40_000);

  @TempDir private static Path folder;
  private static final Map<String, String> IDS = new HashMap<>();
  private static final Map<String, Map<String, String>> THERE = new HashMap<>();
  private static final Set<String> WORKBOOK = new HashSet<>();
  private static Terminal sender;
  private static OpenDatabase open;

  static Stream<String> texts() {
    return Stream.of(
        "=1+1",
        "=HYPERLINK(\"http://voorbeeld.invalid\";\"klik\")",
        "+31 70 123",
        "-1",
        "@SUM(A1:A9)",
        "=cmd|' /C calc'!A0",
        "'s-Gravenhage",
        "0003",
        "1.234,5",
        "31-12-2010",
        "TRUE",
        "a;b\"c,d\te|f",
        "]]>&amp;<x y='1'/>",
        "_x0041_ en _x0000_",
        "bel \u0007 escape \u001B en \u0001\u001F\u007F\u009F einde",
        "\uFEFFmerk en \uFFFE geen letter \uFFFF zo",
        "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67 en \uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08"
            + " vlag",
        "שלום \u202Eomgekeerd\u202C مرحبا\u200F",
        "e\u0301 wordt é, \uFB01 blijft",
        "${jndi:ldap://x} %s %n {0} '' {",
        "'; DROP TABLE person; --",
        LONG);
  }

  @BeforeAll
  static void through() throws IOException {
    sender = at("afzender");
    done(sender, "new", "--empty");
    open = opened(sender);
    texts().forEach(text -> IDS.put(text, typed(text)));
    done(sender, "add", "person", "name=Mia Voorbeeld");
    IDS.values().forEach(HostileTextTest::seat);
    for (String name : List.of("lijst.xlsx", "lijst.csv")) {
      Terminal other = at(name.replace('.', '-'));
      String file = folder.resolve(name).toString();
      done(sender, "export", "organisation", file);
      done(other, "new", "--empty");
      done(other, "import", "organisation", file);
      THERE.put(name, names(other));
    }
    Terminal receiver = at("ontvanger");
    done(receiver, "new", "--empty");
    String card = folder.resolve("afzender.card").toString();
    done(sender, "identity", "card", card);
    done(receiver, "trust", card);
    String bundle = folder.resolve("alles.gia.json").toString();
    done(sender, "bundle", "write", bundle, "--plain");
    done(receiver, "bundle", "take", bundle);
    THERE.put("uitwisselbestand", names(receiver));
    THERE.put("opdrachtregel", names(sender));
    Path report = folder.resolve("rapport.xlsx");
    done(
        sender,
        "report",
        "annual",
        "--year",
        "2010",
        "--audience",
        "intern",
        "--output",
        report.toString());
    WORKBOOK.addAll(textsIn(report));
  }

  @AfterAll
  static void close() {
    open.close();
  }

  private static Terminal at(String name) {
    try {
      return new Terminal(Files.createDirectory(folder.resolve(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Terminal.Answer done(Terminal user, String... words) {
    Terminal.Answer answer = user.run(words);
    assertThat(answer.err()).isEmpty();
    return answer;
  }

  private static OpenDatabase opened(Terminal user) {
    return OpenDatabase.open(
        user.folder().resolve("secretariaat.gia"),
        new OpenDatabase.Surroundings(
            user.folder().resolve("eigen"), "J. Jansen", Clock.systemUTC(), new SecureRandom()));
  }

  private static RowViewModel form() {
    Workspace space =
        new Workspace(open.database(), open.journal(), Everything.kinds(), open.clock());
    return new RowViewModel(new Witness().desk(DUTCH), space, "organisation");
  }

  private static String typed(String text) {
    try (RowViewModel form = form()) {
      form.openNew(Map.of("kind", "overig"));
      form.field("name").set(text);
      form.commitAll();
      assertThat(form.problems().get()).isEmpty();
      return form.row();
    }
  }

  private static void seat(String organisation) {
    open.journal()
        .write(
            Act.of("test"),
            tx ->
                new Rows(Everything.kinds())
                    .add(
                        tx,
                        "membership",
                        Map.of(
                            "person", "Mia Voorbeeld",
                            "organisation", organisation,
                            "since", "2008-01-01")));
  }

  private static Map<String, String> names(Terminal user) {
    Map<String, String> names = new HashMap<>();
    for (Object row : done(user, "list", "organisation", "--json").rows()) {
      Map<?, ?> members = (Map<?, ?>) row;
      names.put(String.valueOf(members.get("id")), String.valueOf(members.get("name")));
    }
    return names;
  }

  /** What stands in cells that are text and nothing else. */
  private static Set<String> textsIn(Path file) throws IOException {
    Set<String> found = new HashSet<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING) {
              found.add(cell.getStringCellValue());
            }
          }
        }
      }
    }
    return found;
  }

  private static String kept(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aTextIsTheSameWhereverItComes(String text) {
    String id = requireNonNull(IDS.get(text));
    assertThat(THERE)
        .allSatisfy((place, names) -> assertThat(names.get(id)).as(place).isEqualTo(kept(text)));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aTextIsTextInTheWorkbookAndNoFormula(String text) {
    if (text.length() > CELL) {
      assertThat(WORKBOOK)
          .anyMatch(cell ->
              cell.length() <= CELL
                  && cell.endsWith(" […]")
                  && text.startsWith(cell.substring(0, cell.length() - 4)));
    } else {
      assertThat(WORKBOOK).contains(kept(text));
    }
  }

  @Test
  void nulIsRefusedInTheSameSentenceEverywhere() throws IOException {
    String sentence =
        "eze tekst bevat een teken dat niet bewaard kan worden, haal het weg en probeer het"
            + " opnieuw";
    Path nul = Files.writeString(folder.resolve("nul.txt"), "a\0b");
    Path list = Files.writeString(folder.resolve("nul.csv"), "Naam;Soort\na\0b;overig\n");
    Path members =
        Files.writeString(folder.resolve("leden.csv"), "Naam;Organisatie;Soort\nMia;a\0b;overig\n");
    try (RowViewModel form = form()) {
      form.openNew(Map.of("kind", "overig"));
      form.field("name").set("a\0b");
      form.commitAll();
      assertThat(form.problems().get())
          .extracting((Problem problem) -> problem.message(DUTCH))
          .containsExactly("D" + sentence + ".");
    }
    assertThat(sender.run("add", "organisation", "name=@" + nul, "kind=overig").err())
        .contains("d" + sentence);
    assertThat(sender.run("import", "organisation", list.toString()).err())
        .contains("Rij 2: Naam: d" + sentence);
    assertThat(sender.run("import", "members", members.toString()).err())
        .contains("Rij 2: Organisatie: d" + sentence);
  }
}
