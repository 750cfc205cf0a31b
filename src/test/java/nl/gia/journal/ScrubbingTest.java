package nl.gia.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Hasher;
import nl.gia.journal.entry.Salts;
import nl.gia.journal.entry.Scribe;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.WriteId;
import nl.gia.platform.db.Database;
import nl.gia.platform.problem.UserFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScrubbingTest {
  private static final String NAME = "Quirinia Zwartewaal";
  private static final String LONG =
      ("Op verzoek van " + NAME + " is dit besproken in de werkgroep. ").repeat(60);

  @TempDir private Path folder;
  private Copy copy;

  @BeforeEach
  void open() {
    copy = new Copy(folder, "copy");
    new Scrubbing(copy.journal, folder.resolve("states")).follow();
  }

  @AfterEach
  void close() {
    copy.close();
  }

  @Test
  void theBytesOfAnErasedPersonAreGoneFromAllFiles() throws IOException {
    String person = copy.add("person", "name", NAME);
    copy.set("person", person, "email", "zwartewaal@example.org");
    copy.set("person", person, "name", NAME + "-Ooievaar");
    assertThat(Bytewise.holding(folder, NAME)).isNotEmpty();

    copy.write(tx -> tx.erase("person", person));

    assertThat(copy.get("person", person, "name")).isEqualTo("[gewist]");
    assertThat(Bytewise.holding(folder, NAME, "zwartewaal@example.org", "Ooievaar")).isEmpty();
    assertSound();
  }

  @Test
  void aCompressedTextIsGoneOnceItsWritesAreErased() throws IOException {
    String topic = copy.add("topic", "motivation", LONG);
    List<WriteId> writes = copy.journal.heads("topic", topic, "motivation").writes();
    assertThat(Bytewise.holding(folder, NAME)).isNotEmpty();

    copy.write(tx -> {
      tx.set("topic", topic, "motivation", Value.of("Op verzoek is dit besproken."));
      tx.erase("topic", topic, "motivation", writes.getFirst());
    });

    assertThat(copy.get("topic", topic, "motivation")).isEqualTo("Op verzoek is dit besproken.");
    assertThat(Bytewise.holding(folder, NAME)).isEmpty();
    assertSound();
  }

  @Test
  void theSecretOfAnEntryGoesWithWhatWasErasedInIt() {
    String person = copy.add("person", "name", NAME);
    copy.write(tx -> tx.erase("person", person));

    Entry entry = copy.entries().getFirst();
    assertThat(entry.rows().getFirst().writes().getFirst().content())
        .isInstanceOf(Content.Erased.class);
    assertThat(entry.salts()).isEqualTo(Salts.none());
  }

  @Test
  void whatIsWrittenLaterWithoutHavingSeenItLeavesNoBytesEither() throws IOException {
    Scribe anna = new Scribe("anna");
    Scribe bram = new Scribe("bram");
    take(anna.entry(1).erase("person", "p").write());

    Entry late = bram.entry(2).set("person", "p", "name", Value.of(NAME)).write();
    take(late);

    assertThat(copy.get("person", "p", "name")).isEqualTo("[gewist]");
    assertThat(Bytewise.holding(folder, NAME)).isEmpty();
    assertSound();
  }

  @Test
  void anEntryThatWaitsLosesTheValueToo() throws IOException {
    Scribe anna = new Scribe("anna");
    Scribe bram = new Scribe("bram");
    bram.entry(1).set("topic", "t", "title", Value.of("Zorg")).write();
    take(bram.entry(2).set("person", "p", "name", Value.of(NAME)).write());
    assertThat(Bytewise.holding(folder, NAME)).isNotEmpty();

    take(anna.entry(3).erase("person", "p").write());

    assertThat(Bytewise.holding(folder, NAME)).isEmpty();
  }

  @Test
  void aCachedStateAndABackupLoseTheBytesAsWell() throws IOException {
    String person = copy.add("person", "name", NAME);
    States states = new States(copy.journal, folder.resolve("states"));
    states.at(states.now().code()).close();
    Path backup = folder.resolve("backup.gia");
    copy.database.copyTo(backup);
    Scrubbing.note(copy.database, backup);

    copy.write(tx -> tx.erase("person", person));

    assertThat(Bytewise.holding(folder, NAME)).isEmpty();
    assertThat(new Scrubbing(copy.journal, folder).unreached()).isEmpty();
    try (Database restored = Database.open(backup)) {
      assertThat(restored.<String>read(Dump::text)).contains("[gewist]");
      assertThat(
              new Checkup(
                      new Journal(
                          restored,
                          copy.journal.writer(),
                          java.time.Clock.systemUTC(),
                          new java.util.Random(1)))
                  .check(folder.resolve("check")))
          .isEmpty();
    }
  }

  @Test
  void aCachedStateThatCannotGoYetGoesAfterTheNextAct() throws IOException {
    String person = copy.add("person", "name", NAME);
    Path held = Files.createDirectories(folder.resolve("states").resolve("making-held.gia"));
    Path within = Files.writeString(held.resolve("within"), "another program has it open");
    Scrubbing scrubbing = new Scrubbing(copy.journal, folder.resolve("states"));

    copy.write(tx -> tx.erase("person", person));
    assertThat(scrubbing.isDue()).isTrue();

    Files.delete(within);
    copy.add("organisation", "name", "Forum");
    assertThat(scrubbing.isDue()).isFalse();
    assertThat(held).doesNotExist();
  }

  @Test
  void theContentOfADestroyedDocumentIsGoneFromAllFilesAndABackup() throws IOException {
    byte[] bytes = NAME.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    Hash hash = new Hasher().of(bytes);
    String document = copy.add("document", "hash", hash.hex());
    copy.write(tx -> {
      tx.set("document", document, "title", Value.of("Brief"));
      tx.keep(new Contents.Coming("a.pdf", hash, () -> new java.io.ByteArrayInputStream(bytes)));
    });
    Path backup = folder.resolve("backup.gia");
    copy.database.copyTo(backup);
    Scrubbing.note(copy.database, backup);
    assertThat(Bytewise.holding(folder, NAME)).contains(backup);

    copy.write(tx -> {
      String list = tx.create("destruction");
      tx.set("destruction", list, "destroyed_on", Value.of("2011-03-01"));
      String line = tx.create("destruction_row");
      tx.set("destruction_row", line, "destruction", Value.of(list));
      tx.set("destruction_row", line, "table_name", Value.of("document"));
      tx.set("destruction_row", line, "row", Value.of(document));
    });

    assertThat(Bytewise.holding(folder, NAME)).isEmpty();
    assertThat(new Scrubbing(copy.journal, folder).unreached()).isEmpty();
    assertSound();
  }

  @Test
  void aBackupThatIsAwayIsNamedAndRewrittenOnceItIsBack() throws IOException {
    String person = copy.add("person", "name", NAME);
    Path backup = folder.resolve("backup.gia");
    Path away = folder.resolve("stick").resolve("backup.gia");
    copy.database.copyTo(backup);
    Scrubbing.note(copy.database, backup);
    java.nio.file.Files.createDirectories(away.getParent());
    java.nio.file.Files.move(backup, away);

    copy.write(tx -> tx.erase("person", person));
    assertThat(new Scrubbing(copy.journal, folder).unreached()).containsExactly(backup);

    java.nio.file.Files.move(away, backup);
    new Scrubbing(copy.journal, folder.resolve("states")).follow();
    assertThat(new Scrubbing(copy.journal, folder).unreached()).isEmpty();
    assertThat(Bytewise.holding(folder, NAME)).isEmpty();
  }

  @Test
  void anErasureIsNotUndoneNorIsTheTakingOfOne() {
    String person = copy.add("person", "name", NAME);
    copy.write(tx -> tx.erase("person", person));
    copy.journal.undo();
    assertThat(copy.get("person", person, "removed")).as("what came before it").isEqualTo("1");
    assertThat(copy.get("person", person, "name")).isEqualTo("[gewist]");
    assertThatThrownBy(copy.journal::undo).isInstanceOf(UserFailure.class);

    take(new Scribe("anna").entry(9).erase("person", "p").write());
    assertThatThrownBy(copy.journal::undo).isInstanceOf(UserFailure.class);
  }

  private void take(Entry... entries) {
    copy.take(copy.replica, List.of(entries));
  }

  private void assertSound() {
    String before = copy.database.read(Dump::text);
    new Checkup(copy.journal).rebuild();
    assertThat(copy.database.<String>read(Dump::text)).isEqualTo(before);
    assertThat(new Checkup(copy.journal).check(folder.resolve("check"))).isEmpty();
  }
}
