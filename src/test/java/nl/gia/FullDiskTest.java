package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.gia.feature.OpenDatabase;
import nl.gia.journal.entry.Act;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.util.LibraryLoaderUtil;

/** The system lets no file grow beyond some size, whatever is being written at that moment. */
class FullDiskTest {
  private static final int ROWS = 300;

  /** From one size to the next, in tenths; smaller ones are tried where there is more time. */
  private static final int STEP = Integer.getInteger("gia.disk", 25);

  private static final String ENGINE = LibraryLoaderUtil.getNativeLibName();

  @TempDir private Path folder;
  private Terminal anna;

  /** What became of a command: its exit code and what it said. */
  private record Ended(int code, String said) {}

  @BeforeEach
  void open() {
    anna = new Terminal(folder.resolve("anna"));
  }

  @Test
  void aListThatDoesNotFitIsRefusedAndLeavesNothing() throws Exception {
    assertThat(anna.run("new").code()).isZero();
    int before = organisations();
    List<Integer> codes = new ArrayList<>();
    for (int kibibytes = 40; !codes.contains(0); kibibytes = kibibytes * STEP / 10) {
      Ended ended = bound(kibibytes, unpacked(), "import", "organisation", list());
      codes.add(ended.code());

      assertThat(anna.run("check").code()).as(kibibytes + " KiB: " + ended.said()).isZero();
      int added = ended.code() == 0 ? ROWS : 0;
      assertThat(organisations() - before).as(ended.said()).isEqualTo(added);
      assertThat(ended.said()).doesNotContain("Exception");
    }
    assertThat(codes).as("sizes that were too small").hasSizeGreaterThan(2);
  }

  @Test
  void aNewDatabaseThatDoesNotFitIsRefusedAndLeavesNothing() throws Exception {
    List<Integer> codes = new ArrayList<>();
    for (int kibibytes = 8; !codes.contains(0); kibibytes = kibibytes * STEP / 10) {
      Ended ended = bound(kibibytes, unpacked(), "new");
      codes.add(ended.code());

      assertThat(ended.said()).as(kibibytes + " KiB").doesNotContain("Exception");
      if (ended.code() != 0) {
        assertThat(ended.said()).as(kibibytes + " KiB").isNotBlank();
        assertThat(left()).as(kibibytes + " KiB: " + ended.said()).isEmpty();
      }
    }
    assertThat(codes).as("sizes that were too small").hasSizeGreaterThan(2);
    assertThat(anna.run("check").code()).isZero();
  }

  /** Signing is the last that is written; here the file takes nothing from just before it. */
  @Test
  void workThatIsSavedIsNoFailureWhenItCannotBeSigned() {
    Path file = folder.resolve("ongetekend.gia");
    OpenDatabase.Surroundings surroundings =
        new OpenDatabase.Surroundings(
            folder.resolve("eigen"), "J. Jansen", Clock.systemUTC(), new SecureRandom());
    OpenDatabase open = OpenDatabase.create(file, OpenDatabase.Content.NONE, surroundings);
    open.journal().write(Act.of("theme.add"), tx -> tx.create("theme"));
    open.database().writing().execute("PRAGMA query_only = ON");

    assertThatCode(open::close).doesNotThrowAnyException();

    try (OpenDatabase again = OpenDatabase.open(file, surroundings)) {
      assertThat(again.database().<Integer>read(rows -> rows.fetchCount(DSL.table("theme"))))
          .isEqualTo(1);
    }
  }

  @Test
  void withoutRoomForWhatStoresTheProgramSaysSo() throws Exception {
    assertThat(anna.run("new").code()).isZero();
    Path elsewhere = Files.createDirectories(folder.resolve("tijdelijk"));
    Ended ended =
        bound(
            40,
            List.of("-Djava.io.tmpdir=" + elsewhere, "-Dorg.sqlite.tmpdir=" + elsewhere),
            "list",
            "organisation");
    assertThat(ended.code()).isNotZero();
    assertThat(ended.said()).contains(elsewhere.toString()).doesNotContain("Exception");
  }

  private int organisations() {
    return anna.run("list", "organisation", "--json").rows().size();
  }

  private List<String> left() throws IOException {
    if (!Files.exists(anna.folder())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(anna.folder())) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.startsWith("secretariaat.gia"))
          .toList();
    }
  }

  private String list() throws IOException {
    String rows =
        IntStream.range(0, ROWS)
            .mapToObj("Organisatie %d;overig"::formatted)
            .collect(Collectors.joining("\n", "name;kind\n", "\n"));
    return Files.writeString(folder.resolve("lijst.csv"), rows).toString();
  }

  /** What lets a process find SQLite's code without writing it anywhere. */
  private List<String> unpacked() throws IOException {
    Path engine = folder.resolve(ENGINE);
    if (!Files.exists(engine)) {
      String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + ENGINE;
      try (InputStream code =
          Objects.requireNonNull(LibraryLoaderUtil.class.getResourceAsStream(resource))) {
        Files.copy(code, engine);
      }
    }
    return List.of("-Dorg.sqlite.lib.path=" + folder, "-Dorg.sqlite.lib.name=" + ENGINE);
  }

  private Ended bound(int kibibytes, List<String> flags, String... words) throws Exception {
    assumeTrue(File.separatorChar == '/', "no size of files can be bound on this system");
    List<String> command =
        new ArrayList<>(List.of("bash", "-c", "ulimit -f " + kibibytes + "; exec \"$@\"", "bash"));
    List<String> line = KilledCommand.line(anna.folder(), words);
    command.add(line.getFirst());
    command.addAll(flags);
    command.addAll(line.subList(1, line.size()));
    Process child = new ProcessBuilder(command).redirectErrorStream(true).start();
    KilledCommand.letGo(child);
    String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(child.waitFor(), said.replaceFirst("(?s)^.*?" + KilledCommand.READY, ""));
  }
}
