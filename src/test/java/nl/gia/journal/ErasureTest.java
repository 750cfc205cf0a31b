package nl.gia.journal;

import static nl.gia.journal.entry.Scribe.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hasher;
import nl.gia.journal.entry.Scribe;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.Withholding;
import nl.gia.platform.db.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasureTest {
  @TempDir private Path folder;
  private Copy copy;
  private final Scribe anna = new Scribe("anna");
  private final Scribe bram = new Scribe("bram");

  @BeforeEach
  void open() {
    copy = new Copy(folder, "copy");
  }

  @AfterEach
  void close() {
    copy.close();
  }

  @Test
  void erasingARowBlanksWhatIsPersonalInItAndNothingElse() {
    Entry named = person(1).write();
    take(named, anna.entry(2).erase("person", "p").write());

    assertThat(shown("name")).isEqualTo("[gewist]");
    assertThat(shown("function")).isEqualTo("griffier");
  }

  @Test
  void aWriteThatComesAfterTheErasureIsBlankedToo() {
    take(anna.entry(1).erase("person", "p").write(), person(2).write());

    assertThat(shown("name")).isEqualTo("[gewist]");
    assertRebuildsTheSame();
  }

  @Test
  void erasingARowThatWasNeverWrittenMakesNoRow() {
    take(anna.entry(1).erase("person", "p").write());

    assertThat(copy.database.<String>read(Dump::text)).doesNotContain("\"p\"");
    assertThat(copy.journal.heads("person", "p", "name")).isEqualTo(Heads.NONE);
    assertRebuildsTheSame();
  }

  @Test
  void aRowThatWasOnlyErasedIsNoneAfterTheFileIsOpenedAnewEither() {
    take(anna.entry(1).erase("person", "p").write());
    copy.close();
    copy = new Copy(Database.open(folder.resolve("copy.gia")), "copy", java.time.Clock.systemUTC());

    take(anna.entry(2).set("membership", "m", "person", Value.of("p")).write());
    assertThat(copy.get("membership", "m", "person")).isEqualTo("null");
    take(person(3).write());

    assertThat(copy.get("membership", "m", "person")).isEqualTo("p");
    assertThat(shown("name")).isEqualTo("[gewist]");
  }

  @Test
  void aReferenceToARowThatWasOnlyErasedShowsOnceTheRowIsWritten() {
    take(
        anna.entry(1).erase("person", "p").write(),
        anna.entry(2).set("membership", "m", "person", Value.of("p")).write());
    assertThat(copy.get("membership", "m", "person")).isEqualTo("null");

    take(bram.entry(3).birth("person", "p").write());

    assertThat(copy.get("membership", "m", "person")).isEqualTo("p");
    assertRebuildsTheSame();
  }

  @Test
  void erasingEveryWriteOfAClassErasesTheValueAndOneOfThemLeavesTheOther() {
    Entry one = anna.entry(1).set("topic", "t", "title", Value.of("Zorg")).write();
    Entry other = bram.entry(2).set("topic", "t", "title", Value.of("Zorg")).write();
    Entry half = anna.entry(3).erase("topic", "t", "title", at(one, 0)).write();
    take(one, other, half);
    assertThat(copy.get("topic", "t", "title")).isEqualTo("Zorg");

    take(anna.entry(4).erase("topic", "t", "title", at(other, 0)).write());

    assertThat(copy.get("topic", "t", "title")).isEqualTo("[gewist]");
    assertRebuildsTheSame();
  }

  @Test
  void aWithheldValueThatIsErasedLacksNoMore() {
    Entry named = person(1).write();
    take(hidden(named));
    assertThat(vector()).contains("lacks");

    take(anna.entry(2).erase("person", "p").write());

    assertThat(vector()).doesNotContain("lacks");
    assertThat(shown("name")).isEqualTo("[gewist]");
    assertThat(copy.open()).isZero();
    assertRebuildsTheSame();
    assertThat(vector()).doesNotContain("lacks");
  }

  @Test
  void aWithheldValueOfARowErasedBeforeLacksNothing() {
    take(bram.entry(1).erase("person", "p").write(), hidden(person(2).write()));

    assertThat(vector()).doesNotContain("lacks");
    assertThat(copy.open()).isZero();
  }

  @Test
  void anErasedWriteLacksNoMoreEither() {
    Entry named = person(1).write();
    take(hidden(named), anna.entry(2).erase("person", "p", "name", at(named, 0)).write());

    assertThat(vector()).doesNotContain("lacks");
    assertThat(shown("name")).isEqualTo("[gewist]");
  }

  @Test
  void whatIsErasedIsNotFilledIn() {
    Entry named = person(1).write();
    take(hidden(named), anna.entry(2).erase("person", "p").write(), named);

    assertThat(shown("name")).isEqualTo("[gewist]");
    assertThat(copy.entries().getFirst()).isEqualTo(hidden(named));
  }

  private Scribe.Draft person(long millis) {
    return anna.entry(millis)
        .set("person", "p", "name", Value.of("Jansen"))
        .set("person", "p", "function", Value.of("griffier"));
  }

  private static Entry hidden(Entry entry) {
    return new Withholding(new Hasher()).hide(entry, Set.of(0));
  }

  private void take(Entry... entries) {
    copy.journal.take(anna.replica, "test", taking -> List.of(entries).forEach(taking::entry));
  }

  private String shown(String column) {
    return copy.get("person", "p", column);
  }

  private String vector() {
    return new States(copy.journal, folder.resolve("states")).now().vector();
  }

  private void assertRebuildsTheSame() {
    String before = copy.database.read(Dump::text);
    new Checkup(copy.journal).rebuild();
    assertThat(copy.database.<String>read(Dump::text)).isEqualTo(before);
    assertThat(new Checkup(copy.journal).check(folder.resolve("check"))).isEmpty();
  }
}
