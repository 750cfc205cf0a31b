package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.gia.command.CommandRunner;
import nl.gia.command.World;
import nl.gia.feature.OpenDatabase;
import nl.gia.platform.json.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two secretaries with a computer each, who exchange by the command line. */
class ExchangeLineTest {
  private record Answer(int code, String out, String err) {}

  @TempDir private Path folder;

  private Answer run(String who, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    World world =
        new World(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            new OpenDatabase.Surroundings(
                folder.resolve("computer " + who), who, Clock.systemUTC(), new SecureRandom()),
            false,
            "1.0");
    List<String> all =
        Stream.concat(Stream.of("--database", file(who + ".gia")), Stream.of(words)).toList();
    int code = new CommandRunner(world, Wiring.parts()).run(all.toArray(String[]::new));
    return new Answer(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private String done(String who, String... words) {
    Answer answer = run(who, words);
    assertThat(answer).isEqualTo(new Answer(0, answer.out(), ""));
    return answer.out();
  }

  /** One sentence on standard error, without a stack trace, and exit code 1. */
  private String refused(String who, String... words) {
    Answer answer = run(who, words);
    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.err().lines()).hasSize(1);
    assertThat(answer.err()).doesNotContain("Exception").doesNotContain("{");
    return answer.err();
  }

  private static Map<?, ?> object(String json) {
    return Json.parse(json) instanceof Map<?, ?> map ? map : Map.of();
  }

  private static List<?> list(String json) {
    return Json.parse(json) instanceof List<?> list ? list : List.of();
  }

  private String code(String who) {
    return String.valueOf(object(done(who, "identity", "--json")).get("fingerprint"));
  }

  @BeforeEach
  void makeThem() {
    done("anna", "new");
    done("bram", "new");
  }

  private void trustEachOther() {
    done("anna", "trust", code("bram"));
    done("bram", "trust", code("anna"));
  }

  private void send(String from, String to) {
    String bundle = file(from + "-" + System.nanoTime() + ".gia.json");
    done(from, "bundle", "write", bundle, "--plain");
    assertThat(run(to, "bundle", "take", bundle).code()).isZero();
  }

  @Test
  void databasesMadeApartExchangeAsTheyAre() {
    trustEachOther();
    done("anna", "add", "indicator", "name=Van Anna", "unit=gemeenten");
    done("bram", "add", "indicator", "name=Van Bram", "unit=gemeenten");
    send("anna", "bram");
    send("bram", "anna");
    assertThat(done("bram", "dump"))
        .isEqualTo(done("anna", "dump"))
        .contains("Van Anna", "Van Bram");
    assertThat(done("anna", "conflicts", "--json").strip()).isEqualTo("[]");
  }

  @Test
  void senderAndReceiverCountTheSameChanges() {
    trustEachOther();
    done("leerling", "new", "--empty");
    done("leerling", "trust", code("anna"));
    done("anna", "add", "indicator", "name=Van Anna", "unit=gemeenten");
    String bundle = file("anna.gia.json");
    String written = done("anna", "bundle", "write", bundle, "--plain", "--json");
    Object sent = object(written).get("entries");
    for (String receiver : List.of("bram", "leerling")) {
      Map<?, ?> first = (Map<?, ?>) list(done(receiver, "bundle", "take", bundle, "--json")).get(0);
      Map<?, ?> again = (Map<?, ?>) list(done(receiver, "bundle", "take", bundle, "--json")).get(0);
      assertThat(first.get("admitted")).as(receiver).isEqualTo(sent);
      assertThat(again.get("known")).as(receiver).isEqualTo(sent);
    }
    done("bram", "add", "indicator", "name=Van Bram");
    written = done("bram", "bundle", "write", bundle, "--plain", "--to", "anna");
    assertThat(written).startsWith("2 wijzigingen geschreven");
    assertThat(done("anna", "bundle", "take", bundle))
        .startsWith("2 wijzigingen ingelezen van bram");
  }

  @Test
  void theExampleNeverMixesWithRealWork() {
    done("voorbeeld", "new", "--example");
    done("anna", "trust", code("voorbeeld"));
    String bundle = file("voorbeeld.gia.json");
    done("voorbeeld", "bundle", "write", bundle, "--plain");
    String before = done("anna", "dump");
    assertThat(refused("anna", "bundle", "take", bundle)).contains("voorbeeld", "echte werk");
    assertThat(refused("anna", "bundle", "show", bundle)).contains("voorbeeld");
    assertThat(done("anna", "dump")).isEqualTo(before);

    done("leerling", "new", "--empty");
    done("leerling", "trust", code("voorbeeld"));
    assertThat(run("leerling", "bundle", "take", bundle).code()).isZero();
    assertThat(done("leerling", "dump")).isEqualTo(done("voorbeeld", "dump"));
    String real = file("echt.gia.json");
    done("anna", "bundle", "write", real, "--plain");
    done("leerling", "trust", code("anna"));
    refused("leerling", "bundle", "take", real);
  }

  @Test
  void aStrangersBundleIsKeptListedAndTakenOnceTheyAreTrusted() throws IOException {
    done("anna", "add", "indicator", "name=Bewaard", "unit=gemeenten");
    String bundle = file("een.gia.json");
    done("anna", "bundle", "write", bundle, "--plain");
    String before = done("bram", "dump");

    assertThat(refused("bram", "bundle", "take", bundle)).contains("bewaard", code("anna"));
    refused("bram", "bundle", "take", bundle);
    assertThat(done("bram", "dump")).isEqualTo(before);
    Files.delete(Path.of(bundle));
    assertThat(done("bram", "peers")).contains("anna", "een.gia.json");
    assertThat(list(done("bram", "peers", "--json")))
        .singleElement()
        .isInstanceOfSatisfying(
            Map.class, peer -> assertThat((List<?>) peer.get("kept")).as("kept once").hasSize(1));

    assertThat(done("bram", "trust", code("anna"))).contains("een.gia.json", "ingelezen");
    assertThat(done("bram", "dump")).contains("Bewaard");
    assertThat(done("bram", "peers")).doesNotContain("een.gia.json");
  }

  @Test
  void whatIsKeptCanBeForgotten() {
    String bundle = file("een.gia.json");
    done("anna", "bundle", "write", bundle, "--plain");
    refused("bram", "bundle", "take", bundle);
    assertThat(done("bram", "peers", "--forget", code("anna"))).doesNotContain("een.gia.json");
    refused("bram", "peers", "--forget", code("anna"));
  }

  @Test
  void aCardIntroducesAColleagueSoThatTheFirstBundleIsEncrypted() throws IOException {
    String card = file("anna.kaart");
    done("anna", "identity", "card", card);
    assertThat(done("bram", "trust", card)).contains(code("anna"));
    done("bram", "add", "indicator", "name=Van Bram", "unit=gemeenten");
    String bundle = file("voor-anna.gia.json.age");
    done("bram", "bundle", "write", bundle, "--to", "anna");
    assertThat(Files.readString(Path.of(bundle), StandardCharsets.ISO_8859_1))
        .startsWith("age-encryption.org/v1");
    done("anna", "trust", code("bram"));
    assertThat(run("anna", "bundle", "take", bundle).code()).isZero();
    assertThat(done("anna", "dump")).contains("Van Bram");

    Files.writeString(
        Path.of(card), Files.readString(Path.of(card)).replace("\"anna\"", "\"eva\""));
    assertThat(refused("bram", "trust", card)).contains("kaartje");
  }

  @Test
  void theExportedKeyIsForTheOwnerAloneAndOpensWhatTheStandardToolOpens() throws Exception {
    String key = file("sleutel.txt");
    done("anna", "identity", "export", key);
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(Path.of(key))))
          .isEqualTo("rw-------");
    }
    refused("anna", "identity", "export", key);
    String card = file("anna.kaart");
    done("anna", "identity", "card", card);
    done("bram", "trust", card);
    String bundle = file("voor-anna.age");
    done("bram", "bundle", "write", bundle, "--to", "anna");
    assumeTrue(ageIsHere(), "the tool age is not on this machine");
    Process age = new ProcessBuilder("age", "-d", "-i", key, bundle).start();
    byte[] json = new java.util.zip.GZIPInputStream(age.getInputStream()).readAllBytes();
    assertThat(age.waitFor()).isZero();
    assertThat(new String(json, StandardCharsets.UTF_8)).contains("gia-bundle");
  }

  private static boolean ageIsHere() throws InterruptedException {
    try {
      return new ProcessBuilder("age", "--version").start().waitFor() == 0;
    } catch (IOException absent) {
      return false;
    }
  }

  /** Both change one name while neither knows of the other; gives the row. */
  private String conflict() {
    trustEachOther();
    String id = done("anna", "add", "indicator", "name=Eerst", "unit=gemeenten").strip();
    send("anna", "bram");
    done("anna", "set", "indicator", id, "name=Van Anna");
    done("bram", "set", "indicator", id, "name=Van Bram");
    return id;
  }

  @Test
  void showSaysWhoWhenWhatAndWhichConflictsAndTakesNothing() {
    String id = conflict();
    String bundle = file("een.gia.json");
    done("anna", "bundle", "write", bundle, "--plain");
    String before = done("bram", "dump");

    assertThat(done("bram", "bundle", "show", bundle))
        .contains("anna", "Eén nieuwe wijziging", "indicator " + id, "Van Anna", "Van Bram");
    Map<?, ?> shown = object(done("bram", "bundle", "show", bundle, "--json"));
    assertThat(shown.get("changes")).isEqualTo(1L);
    assertThat((List<?>) shown.get("rows")).hasSize(1);
    assertThat((List<?>) shown.get("conflicts")).hasSize(1);
    assertThat((List<?>) shown.get("authors"))
        .singleElement()
        .isInstanceOfSatisfying(Map.class, by -> assertThat(by.get("author")).isEqualTo("anna"));

    assertThat(done("bram", "dump")).isEqualTo(before);
    assertThat(done("bram", "conflicts", "--json").strip()).isEqualTo("[]");
  }

  private static String headOf(Map<?, ?> conflict, String value) {
    return (conflict.get("heads") instanceof List<?> heads ? heads : List.of())
        .stream()
            .map(one -> (Map<?, ?>) one)
            .filter(one -> value.equals(one.get("value")))
            .map(one -> String.valueOf(one.get("head")))
            .findFirst()
            .orElseThrow();
  }

  @Test
  void aConflictIsResolvedByOneOfItsValuesOrByAFile() throws IOException {
    final String id = conflict();
    send("anna", "bram");
    Map<?, ?> conflict = (Map<?, ?>) list(done("bram", "conflicts", "--json")).getFirst();
    assertThat(conflict.get("kind")).isEqualTo("conflict");
    assertThat(conflict.keySet().toString())
        .contains("id", "table", "row", "column", "base", "heads");
    String name = String.valueOf(conflict.get("id"));

    assertThat(refused("bram", "resolve", name, "--take", "0000")).contains("0000");
    assertThat(refused("bram", "resolve", "spook/1/name", "--take", "0")).contains("spook/1/name");
    assertThat(run("bram", "resolve", name).code()).isEqualTo(2);
    refused("bram", "resolve", name, "--take", "@" + file("is er niet"));
    Path empty = Files.writeString(folder.resolve("leeg.txt"), "");
    refused("bram", "resolve", name, "--take", "@" + empty);
    assertThat(list(done("bram", "conflicts", "--json"))).hasSize(1);

    String head = headOf(conflict, "Van Anna");
    done("bram", "resolve", name, "--take", head);
    assertThat(list(done("bram", "conflicts", "--json"))).isEmpty();
    assertThat(done("bram", "show", "indicator", id)).contains("Van Anna");

    done("bram", "undo");
    assertThat(list(done("bram", "conflicts", "--json"))).as("undone").hasSize(1);
    Path text = Files.writeString(folder.resolve("tekst.txt"), "Samen gekozen");
    done("bram", "resolve", name, "--take", "@" + text);
    send("bram", "anna");
    assertThat(done("anna", "dump")).isEqualTo(done("bram", "dump")).contains("Samen gekozen");
  }

  @Test
  void undoLetsABundleGoAndRedoTakesItAgain() {
    trustEachOther();
    done("anna", "add", "indicator", "name=Van Anna", "unit=gemeenten");
    String before = done("bram", "dump");
    send("anna", "bram");
    String after = done("bram", "dump");
    done("bram", "undo");
    assertThat(done("bram", "dump")).isEqualTo(before);
    done("bram", "redo");
    assertThat(done("bram", "dump")).isEqualTo(after);
    assertThat(done("bram", "check")).contains("in orde");
  }

  @Test
  void valuesThatWereLeftOutAreListedAndCannotBeChosen() {
    trustEachOther();
    done("anna", "add", "person", "name=Wilhelmina Zonderling");
    String bundle = file("zonder.gia.json");
    done("anna", "bundle", "write", bundle, "--plain", "--without", "personal");
    assertThat(run("bram", "bundle", "take", bundle).code()).isZero();
    assertThat(done("bram", "dump")).doesNotContain("Zonderling");
    List<?> open = list(done("bram", "conflicts", "--json"));
    assertThat(open).isNotEmpty();
    Map<?, ?> first = (Map<?, ?>) open.getFirst();
    assertThat(first.get("kind")).isEqualTo("withheld");
    assertThat(refused("bram", "resolve", String.valueOf(first.get("id")), "--take", "0"))
        .contains("niet ontvangen");
    assertThat(run("anna", "bundle", "write", bundle, "--without", "alles").code()).isEqualTo(2);
  }

  @Test
  void aCleanMergeWaitsToBeLookedAt() {
    trustEachOther();
    String id =
        done("anna", "add", "topic", "title=Proef", "motivation=Een. Twee. Drie. Vier. Vijf.")
            .strip();
    send("anna", "bram");
    done("anna", "set", "topic", id, "motivation=Anders een. Twee. Drie. Vier. Vijf.");
    done("bram", "set", "topic", id, "motivation=Een. Twee. Drie. Vier. Anders vijf.");
    send("anna", "bram");
    assertThat(list(done("bram", "conflicts", "--json")))
        .singleElement()
        .isInstanceOfSatisfying(
            Map.class,
            one -> {
              assertThat(one.get("kind")).isEqualTo("merged");
              assertThat(one.get("shown")).isEqualTo("Anders een. Twee. Drie. Vier. Anders vijf.");
            });
    assertThat(done("bram", "conflicts")).contains("Samengevoegd");
  }

  @Test
  void aWrongSignatureIsDamage() throws SQLException {
    done("anna", "add", "indicator", "name=Proef", "unit=gemeenten");
    assertThat(done("anna", "check")).contains("in orde");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file("anna.gia"));
        Statement statement = connection.createStatement()) {
      assertThat(
              statement.executeUpdate("UPDATE journal_signature SET date = '2001-01-01T00:00:00Z'"))
          .isPositive();
    }
    Answer answer = run("anna", "check");
    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.err()).contains("handtekening");
    assertThat(object(run("anna", "check", "--json").out()).get("sound")).isEqualTo(false);
  }

  @Test
  void aCopySaysOnceThatItGoesOnAsAnother() throws IOException {
    done("anna", "add", "indicator", "name=Proef", "unit=gemeenten");
    Files.createDirectories(folder.resolve("computer eva"));
    Files.copy(Path.of(file("anna.gia")), Path.of(file("eva.gia")));
    Answer first = run("eva", "identity");
    assertThat(first.code()).isZero();
    assertThat(first.err()).contains("kopie");
    assertThat(first.out()).doesNotContain(code("anna"));
    done("eva", "identity");
  }

  @Test
  void ofSeveralFilesTheGoodOnesAreTaken() {
    trustEachOther();
    done("anna", "add", "indicator", "name=Van Anna", "unit=gemeenten");
    String bundle = file("goed.gia.json");
    done("anna", "bundle", "write", bundle, "--plain");
    Answer answer = run("bram", "bundle", "take", file("weg.gia.json"), bundle, folder.toString());
    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.err().lines()).hasSize(2);
    assertThat(done("bram", "dump")).contains("Van Anna");
  }
}
