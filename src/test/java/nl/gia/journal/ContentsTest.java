package nl.gia.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Hasher;
import nl.gia.journal.entry.Value;
import nl.gia.platform.db.Database;
import nl.gia.platform.problem.UserFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentsTest {
  /** Stands all over a content, so that no part of it is gone without being looked for. */
  private static final byte[] TRACE = "spoor van het bewijsstuk ".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;
  private Copy copy;
  private Contents contents;

  @BeforeEach
  void open() {
    copy = new Copy(folder, "copy");
    contents = new Contents(copy.journal);
  }

  @AfterEach
  void close() {
    copy.close();
  }

  @Test
  void bytesComeBackAsTheyWere() throws IOException {
    byte[] bytes = traced(700_000);
    Hash hash = keep(bytes);
    assertThat(read(contents, hash)).isEqualTo(bytes);
  }

  @Test
  void actThatFailsMidwayLeavesNothing() {
    byte[] bytes = traced(700_000);
    assertThatThrownBy(() ->
            copy.write(tx -> {
              tx.create("document");
              tx.keep(coming(bytes));
              throw new IllegalStateException("midway");
            }))
        .hasMessage("midway");

    assertThat(contents.states()).isEmpty();
    assertThat(copy.database.<Long>read(rows -> count(rows))).isZero();
  }

  @Test
  void fileThatChangesWhileItIsReadIsNotKept() {
    Hash other = new Hasher().of(new byte[] {1});
    Contents.Coming changed =
        new Contents.Coming("a.pdf", other, () -> new ByteArrayInputStream(traced(300_000)));

    assertThatThrownBy(() -> copy.write(tx -> tx.keep(changed)))
        .isInstanceOf(UserFailure.class)
        .hasMessage("CONTENT_OTHER");
    assertThat(contents.states()).isEmpty();
  }

  @Test
  void contentThatIsThrownAwayIsInNoFile() throws IOException {
    Hash hash = keep(traced(700_000));
    assertThat(holding(TRACE)).isNotEmpty();

    contents.forget(hash);

    assertThat(holding(TRACE)).isEmpty();
    assertThat(contents.state(hash)).isEqualTo(Contents.State.FORGOTTEN);
    assertThat(copy.get("document", document(hash), "hash")).isEqualTo(hash.hex());
  }

  @Test
  void contentThatIsThrownAwayIsNotTakenAgain() {
    byte[] bytes = traced(1_000);
    Hash hash = keep(bytes);
    contents.forget(hash);

    assertThat(contents.take(coming(bytes))).isFalse();
    assertThat(contents.missing()).isEmpty();
  }

  @Test
  void whatADocumentNamesAndIsNotHereIsMissing() {
    byte[] bytes = traced(1_000);
    Hash hash = coming(bytes).hash();
    copy.add("document", "hash", hash.hex());
    assertThat(contents.missing()).containsExactly(hash);

    assertThat(contents.take(coming(bytes))).isTrue();
    assertThat(contents.missing()).isEmpty();
  }

  @Test
  void whatIsMissingIsNoDamage() {
    copy.add("document", "hash", coming(traced(10)).hash().hex());
    assertThat(new Checkup(copy.journal).check(folder.resolve("scratch"))).isEmpty();
  }

  @Test
  void checkFindsAContentThatIsNotWhatItWas() {
    Hash hash = keep(traced(10));
    copy.journal.engine().sql().of("UPDATE journal_content_part SET bytes = x'00'").run();

    assertThat(new Checkup(copy.journal).check(folder.resolve("scratch")))
        .containsExactly(new Checkup.Damage(Checkup.Kind.CONTENT, hash.hex()));
  }

  @Test
  void damagedContentIsMendedByTheFileItself() throws IOException {
    byte[] bytes = traced(10);
    Hash hash = keep(bytes);
    copy.journal.engine().sql().of("UPDATE journal_content_part SET bytes = x'00'").run();

    keep(bytes);

    assertThat(read(contents, hash)).isEqualTo(bytes);
  }

  @Test
  void backupHoldsContents() throws IOException {
    byte[] bytes = traced(300_000);
    Hash hash = keep(bytes);
    Path backup = folder.resolve("reserve.gia");
    copy.database.copyTo(backup);

    try (Copy restored = new Copy(Database.open(backup), "copy", Clock.systemUTC())) {
      assertThat(read(new Contents(restored.journal), hash)).isEqualTo(bytes);
    }
  }

  @Test
  void rebuildLeavesContents() {
    Hash hash = keep(traced(10));
    new Checkup(copy.journal).rebuild();
    assertThat(contents.state(hash)).isEqualTo(Contents.State.KEPT);
  }

  @Test
  void copyOfAnEarlierStateHoldsNoContent() throws IOException {
    keep(traced(300_000));
    Path states = folder.resolve("states");

    State now = new States(copy.journal, states).now();
    new States(copy.journal, states).at(now.code()).close();

    try (Stream<Path> files = Files.list(states)) {
      List<Path> all = files.toList();
      assertThat(all).isNotEmpty().noneMatch(file -> holds(file, TRACE));
    }
  }

  private Hash keep(byte[] bytes) {
    Contents.Coming coming = coming(bytes);
    copy.write(tx -> {
      String id = tx.create("document");
      tx.set("document", id, "hash", Value.of(coming.hash().hex()));
      tx.keep(coming);
    });
    return coming.hash();
  }

  private String document(Hash hash) {
    return copy.database.read(rows ->
        String.valueOf(rows.fetchValue("SELECT id FROM document WHERE hash = ?", hash.hex())));
  }

  private static long count(org.jooq.DSLContext rows) {
    return rows.fetchCount(org.jooq.impl.DSL.table("journal_content_part"));
  }

  private static Contents.Coming coming(byte[] bytes) {
    return new Contents.Coming(
        "a.pdf", new Hasher().of(bytes), () -> new ByteArrayInputStream(bytes));
  }

  private static byte[] read(Contents from, Hash hash) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    from.copy(hash, out);
    return out.toByteArray();
  }

  private static byte[] traced(int size) {
    byte[] bytes = new byte[size];
    for (int i = 0; i < size; i++) {
      bytes[i] = TRACE[i % TRACE.length];
    }
    return bytes;
  }

  /** The files of the database, its log beside it included, that hold this. */
  private List<Path> holding(byte[] wanted) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).filter(file -> holds(file, wanted)).toList();
    }
  }

  private static boolean holds(Path file, byte[] wanted) {
    try {
      byte[] all = Files.readAllBytes(file);
      for (int at = 0; at + wanted.length <= all.length; at++) {
        if (Arrays.equals(all, at, at + wanted.length, wanted, 0, wanted.length)) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
