package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.gia.command.CommandRunner;
import nl.gia.command.World;
import nl.gia.feature.OpenDatabase;
import nl.gia.platform.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {
  private record Answer(int code, String out, String err) {}

  @TempDir Path folder;

  private Answer run(String... words) {
    return runIn("secretariaat.gia", words);
  }

  private Answer runIn(String file, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    World world =
        new World(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            new OpenDatabase.Surroundings(
                folder.resolve("eigen"), "J. Jansen", Clock.systemUTC(), new SecureRandom()),
            false,
            "1.0");
    List<String> all =
        Stream.concat(Stream.of("--database", folder.resolve(file).toString()), Stream.of(words))
            .toList();
    int code = new CommandRunner(world, Wiring.parts()).run(all.toArray(String[]::new));
    return new Answer(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private void made() {
    assertThat(run("new"))
        .isEqualTo(
            new Answer(
                0,
                "De database "
                    + folder.resolve("secretariaat.gia")
                    + " is gemaakt."
                    + System.lineSeparator(),
                ""));
  }

  private String added() {
    made();
    return run("add", "indicator", "name=Proef", "unit=gemeenten").out().strip();
  }

  private static List<?> list(Answer answer) {
    assertThat(answer.err()).isEmpty();
    return Json.parse(answer.out()) instanceof List<?> list ? list : List.of();
  }

  @Test
  void aSecondDatabaseInTheSamePlaceIsRefused() {
    made();
    Answer again = run("new");
    assertThat(again.code()).isEqualTo(1);
    assertThat(again.err().lines()).hasSize(1);
  }

  @Test
  void anAddedRowIsListed() {
    String id = added();
    assertThat(list(run("list", "indicator", "name=Proef", "--json")).getFirst())
        .isInstanceOfSatisfying(
            Map.class,
            row -> {
              assertThat(row.get("id")).isEqualTo(id);
              assertThat(row.get("name")).isEqualTo("Proef");
            });
  }

  @Test
  void undoTakesTheLastActBackAndRedoBringsItAgain() {
    added();
    assertThat(run("undo").code()).isZero();
    assertThat(list(run("list", "indicator", "name=Proef", "--json"))).isEmpty();
    assertThat(run("redo").code()).isZero();
    assertThat(list(run("list", "indicator", "name=Proef", "--json"))).hasSize(1);
  }

  @Test
  void aNewDatabaseHasNothingToUndo() {
    added();
    run("undo");
    Answer second = run("undo");
    assertThat(second.code()).isEqualTo(1);
    assertThat(second.err()).contains("niets om ongedaan te maken");
  }

  @Test
  void aRefusedEditChangesNothing() {
    added();
    String before = run("dump").out();
    Answer refused = run("add", "indicator", "unit=gemeenten");
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).isNotBlank();
    assertThat(run("dump").out()).isEqualTo(before);
  }

  @Test
  void wrongWordsEndWithTwo() {
    made();
    assertThat(run("list").code()).isEqualTo(2);
    assertThat(run("zomaar").code()).isEqualTo(2);
    assertThat(run("list", "indicator", "--zomaar").code()).isEqualTo(2);
    assertThat(run("figures", "--division", "ooit").code()).isEqualTo(2);
    assertThat(run("add", "indicator", "zonder-is").code()).isEqualTo(2);
  }

  @Test
  void anUnknownKindIsRefused() {
    made();
    assertThat(run("list", "spook").code()).isEqualTo(1);
  }

  @Test
  void optionsStandBeforeOrAfterTheCommand() {
    made();
    assertThat(run("--json", "list", "indicator").out())
        .isEqualTo(run("list", "indicator", "--json").out());
    assertThat(run("identity", "--locale", "en").code()).isZero();
  }

  @Test
  void englishIsSpokenWhenAsked() {
    made();
    assertThat(run("--locale", "en", "undo").err()).contains("nothing to undo");
    assertThat(run("--locale=en", "--help").out()).contains("Usage:");
  }

  @Test
  void aFieldCanBeReadFromAFile() throws IOException {
    String id = added();
    Path text = Files.writeString(folder.resolve("naam.txt"), "Uit een bestand");
    assertThat(run("set", "indicator", id, "name=@" + text).code()).isZero();
    assertThat(run("show", "indicator", id).out()).contains("Uit een bestand");
    assertThat(run("set", "indicator", id, "name=@@x").code()).isZero();
    assertThat(run("show", "indicator", id, "--json").out()).contains("\"@x\"");
  }

  @Test
  void aRemovedRowIsNotShownUntilRevived() {
    String id = added();
    assertThat(run("remove", "indicator", id).code()).isZero();
    assertThat(run("show", "indicator", id).code()).isEqualTo(1);
    assertThat(run("revive", "indicator", id).code()).isZero();
    assertThat(run("show", "indicator", id).code()).isZero();
  }

  @Test
  void historySpeaksInLabelsAndNames() {
    made();
    String id =
        run("add", "topic", "title=Proef", "phase=verkenning", "proposed_on=2010-03-04")
            .out()
            .strip();
    Map<?, ?> organisation = (Map<?, ?>) list(run("list", "organisation", "--json")).getFirst();
    String by = String.valueOf(organisation.get("id"));
    assertThat(run("set", "topic", id, "proposed_by=" + by).code()).isZero();
    assertThat(run("remove", "topic", id).code()).isZero();
    assertThat(run("history", "topic", id).out())
        .contains("Verkenning", "04-03-2010", String.valueOf(organisation.get("name")))
        .contains("verwijderd")
        .doesNotContain("proposed_on", "phase", by);
    assertThat(run("history", "topic", id, "--json").out()).contains("proposed_on", by);
  }

  @Test
  void historySaysWhoWroteWhat() {
    String id = added();
    assertThat(run("history", "indicator", id, "name").out()).contains("J. Jansen", "Proef");
    Answer wrong = run("history", "indicator", id, "naam");
    assertThat(wrong.code()).isEqualTo(1);
    assertThat(wrong.err()).contains("naam is geen veld", "name");
  }

  @Test
  void anExportIsTakenBackUnchanged() {
    made();
    String before = run("dump").out();
    for (String file : List.of("lijst.csv", "lijst.xlsx")) {
      String path = folder.resolve(file).toString();
      assertThat(run("export", "target", path).code()).isZero();
      Answer taken = run("import", "target", path);
      assertThat(taken).isEqualTo(new Answer(0, taken.out(), ""));
      assertThat(taken.out()).contains("Toegevoegd: 0. Bijgewerkt: 0.");
    }
    assertThat(run("dump").out()).isEqualTo(before);
  }

  @Test
  void aListWithAProblemIsNotTakenAtAllAndSaysTheRow() throws IOException {
    made();
    Path list = folder.resolve("nieuw.csv");
    Files.writeString(list, "naam;eenheid\nEen;gemeenten\n;gemeenten\n");
    Answer refused =
        run("import", "indicator", list.toString(), "--map", "naam=name", "--map", "eenheid=unit");
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("Rij 3");
    assertThat(list(run("list", "indicator", "name=Een", "--json"))).isEmpty();
  }

  @Test
  void aDryRunIsNotKept() throws IOException {
    made();
    Path list = folder.resolve("nieuw.csv");
    Files.writeString(list, "name;unit\nEen;gemeenten\n");
    assertThat(run("import", "indicator", list.toString(), "--dry-run").code()).isZero();
    assertThat(list(run("list", "indicator", "name=Een", "--json"))).isEmpty();
    assertThat(run("import", "indicator", list.toString()).code()).isZero();
    assertThat(list(run("list", "indicator", "name=Een", "--json"))).hasSize(1);
  }

  @Test
  void theFiguresOfTheLetterAreThere() {
    made();
    assertThat(Json.parse(run("figures", "--reference-date", "2008-12-31", "--json").out()))
        .isInstanceOfSatisfying(
            Map.class,
            figures -> {
              assertThat(figures.get("municipalities")).isEqualTo(443L);
              assertThat(figures.get("needed")).isEqualTo(45L);
            });
  }

  @Test
  void theAnnualReportIsMade() {
    made();
    Path file = folder.resolve("rapport.xlsx");
    Answer made = run("report", "annual", "--year", "2010", "--output", file.toString());
    assertThat(made.err()).isEmpty();
    assertThat(file).isNotEmptyFile();
    assertThat(run("report", "annual", "--output", file.toString()).code()).isEqualTo(2);
  }

  @Test
  void aColleagueStartsFromAFullBundleOnceTheyTrustIt() {
    added();
    String bundle = folder.resolve("alles.gia.json").toString();
    assertThat(run("bundle", "write", bundle, "--plain").code()).isZero();
    runIn("collega.gia", "new", "--empty");
    assertThat(runIn("collega.gia", "bundle", "take", bundle).code()).isEqualTo(1);
    assertThat(Json.parse(run("identity", "--json").out()))
        .isInstanceOfSatisfying(
            Map.class,
            me ->
                assertThat(
                        runIn("collega.gia", "trust", String.valueOf(me.get("fingerprint"))).code())
                    .isZero());
    assertThat(runIn("collega.gia", "bundle", "take", bundle))
        .satisfies(a -> assertThat(a.err()).isEmpty());
    assertThat(runIn("collega.gia", "dump").out()).isEqualTo(run("dump").out());
  }

  @Test
  void aBackupIsRestored() {
    added();
    String copy = folder.resolve("kopie.gia").toString();
    assertThat(run("backup", copy).code()).isZero();
    run("add", "indicator", "name=Later", "unit=gemeenten");
    assertThat(run("restore", copy).code()).isZero();
    assertThat(list(run("list", "indicator", "name=Later", "--json"))).isEmpty();
  }

  @Test
  void aSoundFileIsSaidToBe() {
    added();
    assertThat(run("check")).satisfies(a -> assertThat(a.code()).isZero());
    assertThat(run("rebuild").code()).isZero();
    assertThat(run("conflicts", "--json").out().strip()).isEqualTo("[]");
  }

  @Test
  void anEarlierStateIsRead() {
    made();
    String state = run("state").out().strip();
    run("add", "indicator", "name=Later", "unit=gemeenten");
    assertThat(list(run("list", "indicator", "name=Later", "--as-of", state, "--json"))).isEmpty();
  }

  @Test
  void withoutAScreenGiaSaysSo() {
    Answer alone = run();
    assertThat(alone.code()).isEqualTo(1);
    assertThat(alone.err().lines()).hasSize(1);
  }

  @Test
  void theBuildMakesTheExampleWithoutAScreen() {
    Answer built = run("--started-by-build=" + folder.resolve("target"));
    assertThat(built.err()).isEmpty();
    assertThat(built.code()).isZero();
    assertThat(folder.resolve("target/voorbeeld/voorbeeld.gia")).exists();
  }

  @Test
  void everyCommandHasHelpInBothLanguages() {
    for (String locale : List.of("nl", "en")) {
      String all = run("--locale", locale, "--help").out();
      assertThat(all).contains(locale.equals("nl") ? "Uitgangscode" : "Exit code");
      for (String command : commands(all)) {
        String[] words =
            Stream.concat(Stream.of("--locale", locale), Stream.of(command, "--help"))
                .toArray(String[]::new);
        assertThat(run(words))
            .satisfies(answer -> assertThat(answer.code()).isZero())
            .satisfies(answer -> assertThat(answer.out()).contains("gia " + command, "--json"));
      }
      assertThat(run("--locale", locale, "import", "--help").out())
          .contains("--dry-run", "municipalities", "membership");
    }
  }

  private static List<String> commands(String help) {
    List<String> commands =
        help.lines()
            .filter(line -> line.matches("  [a-z]+ .*"))
            .map(line -> line.strip().split(" ", -1)[0])
            .toList();
    assertThat(commands).contains("new", "list", "report", "bundle").hasSizeGreaterThan(25);
    return commands;
  }

  @Test
  void theVersionIsSaidWhereverItIsAsked() {
    assertThat(run("--version").out()).contains("1.0");
    assertThat(run("list", "--version").out()).contains("1.0");
    assertThat(Json.parse(run("list", "--version", "--json").out()))
        .isEqualTo(Map.of("version", "1.0"));
  }

  @Test
  void aReportIsVerifiedAndAnythingElseIsRefusedInASentence() throws IOException {
    made();
    Path report = folder.resolve("rapport.xlsx");
    assertThat(run("report", "annual", "--year", "2010", "--output", report.toString()).code())
        .isZero();
    assertThat(run("report", "verify", report.toString()).out()).contains("is echt");
    Answer other = run("report", "verify", folder.resolve("secretariaat.gia").toString());
    assertThat(other.code()).isEqualTo(1);
    assertThat(other.err().lines()).hasSize(1);
  }

  @Test
  void aRegisterThatIsStillBeingFilledIsSaidInFiguresAndReport() {
    assertThat(run("new", "--example").code()).isZero();
    assertThat(run("figures", "--reference-date", "2010-12-31").out()).contains("10 van de 430");
    assertThat(
            run(
                    "report",
                    "annual",
                    "--year",
                    "2010",
                    "--output",
                    folder.resolve("r.xlsx").toString())
                .out())
        .contains("Let op: Van de gemeenten (430) staan er 10 in het register.");
  }

  @Test
  void aListOfMunicipalitiesSaysItsDayAndWhatIsWrongByRow() throws IOException {
    made();
    Path list = folder.resolve("gemeenten-2012.csv");
    Files.writeString(list, "Gemcode;Gemcodel\n0153;Enschede\nabc;Nergens\n");
    Answer refused = run("import", "municipalities", list.toString());
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("Rij 3: CBS-code: abc is geen gemeentecode");

    Files.writeString(list, "Gemcode;Gemcodel\n0153;Enschede\n");
    assertThat(run("import", "municipalities", list.toString()).out())
        .contains("01-01-2012", "Toegevoegd: 1.");
    Files.writeString(list, "Gemcode;Gemcodel\n0141;Almelo\n");
    assertThat(run("import", "municipalities", list.toString(), "--date", "2013-01-01").out())
        .contains("01-01-2013", "Eén gemeente staat niet in de lijst", "0153");
    assertThat(list(run("list", "municipality", "code=0141", "--json")).toString())
        .contains("valid_from=2013-01-01");
  }
}
