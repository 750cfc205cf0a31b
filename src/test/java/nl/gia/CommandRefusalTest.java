package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.gia.command.Parts;
import nl.gia.feature.OpenDatabase;
import nl.gia.platform.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever cannot be done is said in a sentence and a code, and changes nothing. */
class CommandRefusalTest {
  private static final String THEME = "f68118f9-754e-53fa-bf7d-2c13d1aaefb2";

  @TempDir private Path folder;
  private Terminal user;

  @BeforeEach
  void make() {
    user = new Terminal(folder);
    assertThat(user.run("new").code()).isZero();
  }

  private Path file() {
    return folder.resolve("secretariaat.gia");
  }

  /** Refused by one or more plain sentences on standard error alone, before and after any act. */
  private void refused(int code, String sentence, String... words) {
    String before = user.run("dump").out();
    Terminal.Answer answer = user.run(words);
    assertThat(answer.code()).as(String.join(" ", words)).isEqualTo(code);
    assertThat(answer.err()).contains(sentence).doesNotContain("\tat ", "Exception");
    assertThat(answer.out()).isEmpty();
    assertThat(user.run("dump").out()).isEqualTo(before);
  }

  @Test
  void wrongFieldsAndValuesAreNamed() {
    refused(1, "Naam (name): vul dit in. Er is niets gewijzigd. Verbeter dit", "add", "person");
    refused(1, "naam is geen veld", "add", "person", "naam=x");
    refused(1, "removed is geen veld", "set", "theme", THEME, "removed=1");
    refused(1, "Er is geen soort spook", "add", "spook", "name=x");
    refused(1, "31-02-2010 is geen bestaande datum", "add", "edition", "adopted_on=31-02-2010");
    refused(1, "een is geen geheel getal", "add", "edition", "number=een", "title=x");
    refused(
        1,
        "Persoon (person): er is geen persoon met de naam zomaar",
        "add",
        "membership",
        "person=zomaar");
    refused(1, "Er is geen persoon met kenmerk zomaar", "set", "person", "zomaar", "name=x");
    refused(1, "Naam (name): er is al een thema", "add", "theme", "name=Onderwijs");
    refused(1, "kan niet worden gelezen", "add", "person", "name=@" + folder.resolve("weg"));
    refused(2, "name staat er twee keer", "add", "person", "name=x", "name=y");
    refused(2, "--audience", "report", "annual", "--audience", "a", "--audience", "b");
  }

  @Test
  void yearsAndDaysThatCannotBeMeantAreRefused() {
    String file = folder.resolve("r.xlsx").toString();
    refused(2, "1010 is geen jaar", "report", "annual", "--year", "1010", "--output", file);
    refused(
        2,
        "De peildatum 30-06-2011 valt niet in 2010",
        "report",
        "annual",
        "--year",
        "2010",
        "--reference-date",
        "2011-06-30",
        "--output",
        file);
    refused(2, "Bij --as-of is 2010-99-01 geen datum", "list", "theme", "--as-of", "2010-99-01");
    assertThat(folder.resolve("r.xlsx")).doesNotExist();
  }

  @Test
  void bringingBackARowThatIsThereWritesNothing() {
    String before = user.run("state").out();
    assertThat(user.run("revive", "theme", THEME).code()).isZero();
    assertThat(user.run("state").out()).isEqualTo(before);
  }

  @Test
  void figuresAreSaidInTheWordsOfTheUser() {
    assertThat(user.run("figures", "--reference-date", "2010-12-31").out())
        .startsWith("Cijfers op 31-12-2010 (indeling: van toen)")
        .contains("  eigen beleid: ")
        .doesNotContain("eigen_beleid", "then");
  }

  @Test
  void completionKnowsTheKinds() {
    assertThat(user.run("completion").out()).contains("\"theme\"");
  }

  @Test
  void allThatIsWrongIsOneSentenceByLabelInTheLanguageOfTheUser() {
    Terminal.Answer dutch = user.run("add", "report", "year=x", "kind=zzz", "soort=a");
    assertThat(dutch.err())
        .hasLineCount(1)
        .contains(
            "Jaar (year): x is geen geheel getal, schrijf bijvoorbeeld 2008; ",
            "Soort (kind): zzz kan hier niet, kies een van: ",
            "soort is geen veld van ")
        .endsWith(
            ". Er is niets gewijzigd. Verbeter dit en probeer het opnieuw."
                + System.lineSeparator());
    Terminal.Answer english = user.run("add", "involvement", "visibility=zzz", "--locale", "en");
    assertThat(english.err())
        .contains(
            "Visibility (visibility): zzz will not do here, choose one of: public, internal, ",
            "Since (since): fill this in. Nothing was changed. Correct this and try again.");
  }

  @Test
  void aRuleIsToldAlikeByCommandAndByList() throws IOException {
    Path list = Files.writeString(folder.resolve("doelen.csv"), "year;value\n2011;200\n");
    user.run("import", "target", list.toString());
    assertThat(user.run("import", "target", list.toString()).err())
        .contains("Rij 2: Percentage: een percentage ligt tussen 0 en 100.");
    assertThat(user.run("add", "target", "year=2011", "value=200").err())
        .contains("Percentage (value): een percentage ligt tussen 0 en 100");
  }

  @Test
  void whatCannotBeKeptAsTextIsRefused() throws IOException {
    Path nul = Files.write(folder.resolve("nul"), new byte[] {'a', 0, 'b'});
    Path bytes = Files.write(folder.resolve("latin"), new byte[] {'a', (byte) 0xE9, 'b'});
    refused(1, "een teken dat niet bewaard kan worden", "add", "person", "name=@" + nul);
    refused(1, "geen tekst in UTF-8", "add", "person", "name=@" + bytes);
  }

  @Test
  void aRefusalIsADocumentTooWhenAskedForJson() {
    Terminal.Answer refused = user.run("add", "person", "--json");
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err())
        .isEqualTo(
            "Naam (name): vul dit in. Er is niets gewijzigd. Verbeter dit en probeer het opnieuw."
                + System.lineSeparator());
    assertThat(refused.json())
        .isEqualTo(
            Map.of(
                "exit",
                1L,
                "problems",
                List.of(Map.of("field", "name", "problem", "Vul dit in."))));
    assertThat(user.run("--json", "list").member("exit")).isEqualTo(2L);
    assertThat(user.run("list", "theme", "name=Niets", "--json").rows()).isEmpty();
  }

  @Test
  void ourFaultHasACodeAndIsLoggedOnce() throws IOException {
    Parts parts = Wiring.parts();
    Parts failing =
        new Parts(
            parts.kinds(),
            parts.contents(),
            new BrokenReporting(),
            parts.forms(),
            parts.agenda(),
            parts.documents(),
            parts.persons(),
            parts.window());
    Terminal.Answer answer =
        user.run(
            failing,
            "--database",
            file().toString(),
            "report",
            "annual",
            "--year",
            "2010",
            "--output",
            folder.resolve("r.xlsx").toString());
    assertThat(answer.code()).isEqualTo(3);
    assertThat(answer.err()).containsPattern("code [0-9A-Z]{3}-[0-9A-Z]{4}").hasLineCount(1);
    assertThat(Files.readString(folder.resolve("eigen").resolve("gia.log")))
        .containsOnlyOnce("IllegalStateException: broken");
  }

  @Test
  void filesThatAreNoDatabaseOfOursAreSaidToBeSo() throws Exception {
    Path text = Files.writeString(folder.resolve("tekst.txt"), "hallo");
    Files.createFile(folder.resolve("leeg.gia"));
    sql("jdbc:sqlite:" + folder.resolve("ander.gia"), "CREATE TABLE x (a)");
    Files.copy(file(), folder.resolve("nieuw.gia"));
    sql("jdbc:sqlite:" + folder.resolve("nieuw.gia"), "PRAGMA user_version = 999");
    byte[] all = Files.readAllBytes(file());
    Files.write(folder.resolve("half.gia"), java.util.Arrays.copyOf(all, all.length / 3));
    opening(text.getFileName().toString(), "is geen database van GIA Secretariaat");
    opening("leeg.gia", "is geen database van GIA Secretariaat");
    opening("ander.gia", "is geen database van GIA Secretariaat");
    opening("weg.gia", "is er niet");
    opening(".", "is een map");
    opening("nieuw.gia", "een nieuwere versie van het programma");
    opening("half.gia", "is beschadigd");
  }

  private void opening(String name, String sentence) throws IOException {
    Path file = folder.resolve(name);
    byte[] before = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
    Terminal.Answer answer = user.runIn(name, "list", "theme");
    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.err()).contains(sentence).hasLineCount(1);
    if (Files.isRegularFile(file)) {
      assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }
  }

  @Test
  void aWriterThatHoldsTheFileIsWaitedForShortlyAndReadingDoesNotWait() throws SQLException {
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = other.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      long begun = System.nanoTime();
      assertThat(user.run("list", "theme").code()).isZero();
      assertThat(System.nanoTime() - begun).isLessThan(4_000_000_000L);
      Terminal.Answer busy = user.run("add", "topic", "title=Bezet");
      assertThat(busy.code()).isEqualTo(1);
      assertThat(busy.err()).contains("Een ander programma schrijft nu").hasLineCount(1);
      statement.execute("ROLLBACK");
    }
    assertThat(user.run("add", "topic", "title=Vrij").code()).isZero();
    assertThat(user.run("list", "topic", "title=Bezet", "--json").rows()).isEmpty();
  }

  private static void sql(String url, String statement) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement one = connection.createStatement()) {
      one.execute(statement);
    }
  }

  private static final class BrokenReporting implements Parts.Reporting {
    @Override
    public Parts.Reported annual(
        OpenDatabase open, int year, LocalDate date, String audience, Path file) {
      throw new IllegalStateException("broken");
    }

    @Override
    public Problem verify(OpenDatabase open, Path file) {
      throw new IllegalStateException("broken");
    }
  }
}
