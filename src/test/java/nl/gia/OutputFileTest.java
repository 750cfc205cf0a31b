package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.gia.platform.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a command writes, it never takes the place of a database. */
class OutputFileTest {
  private static final String FILE = "FILE";

  @TempDir private Path folder;

  static Stream<List<String>> commands() {
    return Stream.of(
        List.of(".xlsx", "report", "annual", "--year", "2010", "--output", FILE),
        List.of(".gia.json", "bundle", "write", FILE, "--plain"),
        List.of(".csv", "export", "theme", FILE),
        List.of(".xlsx", "export", "theme", FILE),
        List.of(".gia", "identity", "card", FILE),
        List.of(".xlsx", "form", "questions", "--output", FILE),
        List.of(".csv", "audit", "--output", FILE));
  }

  private Terminal.Answer run(String database, List<String> command, Path file) {
    return new Terminal(folder)
        .runIn(
            database,
            command.stream()
                .skip(1)
                .map(word -> word.equals(FILE) ? file.toString() : word)
                .toArray(String[]::new));
  }

  private void refused(Terminal.Answer answer, String sentence) {
    assertThat(answer.err()).contains(sentence).hasLineCount(1);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.code()).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void noDatabaseIsReplacedByWhatIsWritten(List<String> command) throws IOException {
    Terminal user = new Terminal(folder);
    String open = "open" + command.getFirst();
    assertThat(user.runIn(open, "new").code()).isZero();
    assertThat(user.runIn("ander" + command.getFirst(), "new", "--empty").code()).isZero();
    String before = user.runIn(open, "dump").out();
    byte[] other = Files.readAllBytes(folder.resolve("ander" + command.getFirst()));

    refused(run(open, command, folder.resolve(open)), "is een database");
    refused(run(open, command, folder.resolve("ander" + command.getFirst())), "is een database");

    assertThat(user.runIn(open, "dump").out()).isEqualTo(before);
    assertThat(user.runIn(open, "check").code()).isZero();
    assertThat(folder.resolve("ander" + command.getFirst())).hasBinaryContent(other);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.endsWith(".part") || name.endsWith(".nieuw"));
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void noFolderIsReplacedByWhatIsWritten(List<String> command) throws IOException {
    assertThat(new Terminal(folder).runIn("open.gia", "new").code()).isZero();
    Path taken = Files.createDirectory(folder.resolve("map" + command.getFirst()));

    refused(run("open.gia", command, taken), "is een map. Er is niets gewijzigd");

    assertThat(taken).isEmptyDirectory();
  }

  @Test
  void theLogBesideADatabaseIsNoPlaceEither() throws IOException {
    Terminal user = new Terminal(folder);
    assertThat(user.runIn("open.gia", "new").code()).isZero();
    for (String end : List.of("-wal", "-shm", "-journal")) {
      Path log = folder.resolve("open.gia" + end);
      refused(user.runIn("open.gia", "identity", "card", log.toString()), "is een database");
      assertThat(log).doesNotExist();
    }
    assertThat(Files.readString(Files.writeString(folder.resolve("los-wal"), "x"))).isEqualTo("x");
    assertThat(
            user.runIn("open.gia", "identity", "card", folder.resolve("los-wal").toString()).code())
        .isZero();
  }

  @Test
  void aDatabaseWhoseNameIsThatOfAnUnfinishedFileStays() {
    Terminal user = new Terminal(folder);
    assertThat(user.runIn("z.csv.part", "new").code()).isZero();
    Path file = folder.resolve("z.csv");

    assertThat(user.runIn("z.csv.part", "export", "theme", file.toString()).code()).isZero();

    assertThat(file).isNotEmptyFile();
    assertThat(user.runIn("z.csv.part", "check").code()).isZero();
  }

  @Test
  void whatComesBesideABundleReplacesNoDatabaseEither() {
    Terminal user = new Terminal(folder);
    assertThat(user.runIn("b.bijlagen.zip", "new").code()).isZero();

    refused(
        user.runIn(
            "b.bijlagen.zip",
            "bundle",
            "write",
            folder.resolve("b.gia.json").toString(),
            "--plain"),
        "b.bijlagen.zip is een database");

    assertThat(user.runIn("b.bijlagen.zip", "check").code()).isZero();
    assertThat(folder.resolve("b.gia.json")).doesNotExist();
  }

  @Test
  void aWorkbookIsNotWrittenUnderAnotherEnding() {
    Terminal user = new Terminal(folder);
    assertThat(user.runIn("open.gia", "new").code()).isZero();
    String before = user.runIn("open.gia", "dump").out();
    for (List<String> command :
        List.of(
            List.of("", "report", "annual", "--year", "2010", "--output", FILE),
            List.of("", "form", "questions", "--output", FILE))) {
      Path file = folder.resolve("rapport.docx");
      refused(run("open.gia", command, file), "eindigt niet op .xlsx. Er is geen bestand gemaakt");
      assertThat(file).doesNotExist();
    }
    assertThat(user.runIn("open.gia", "dump").out()).isEqualTo(before);
    assertThat(Json.parse(before)).isNotNull();
  }
}
