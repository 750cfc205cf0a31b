package nl.gia.journal;

import static nl.gia.journal.entry.Scribe.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hasher;
import nl.gia.journal.entry.Salts;
import nl.gia.journal.entry.Scribe;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.Withholding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WithheldTest {
  private static final Withholding WITHHOLDING = new Withholding(new Hasher());

  @TempDir private Path folder;
  private Copy copy;
  private final Scribe anna = new Scribe("anna");
  private final Scribe bram = new Scribe("bram");
  private Entry first;
  private Entry named;

  @BeforeEach
  void open() {
    copy = new Copy(folder, "copy");
    first = anna.entry(1).birth("person", "p").write();
    named =
        anna.entry(2)
            .set("person", "p", "name", Value.of("Jansen"))
            .set("person", "p", "email", Value.of("j@example.org"))
            .set("person", "p", "function", Value.of("griffier"))
            .write();
  }

  @AfterEach
  void close() {
    copy.close();
  }

  @Test
  void aWithheldValueShowsNothingAndIsMarked() {
    take(first, hidden(0));

    assertThat(shown("name")).isEqualTo("null");
    assertThat(shown("function")).isEqualTo("griffier");
    assertThat(marked()).containsExactly("person/p/name");
  }

  @Test
  void aValueFromSomeoneElseShowsBesideAWithheldOneWithoutAConflict() {
    take(first, hidden(0), bram.entry(3).set("person", "p", "name", Value.of("Jansen B")).write());

    assertThat(shown("name")).isEqualTo("Jansen B");
    assertThat(kinds()).containsExactly(OpenField.Kind.WITHHELD);
  }

  @Test
  void replacingAWithheldValueEndsTheMark() {
    take(first, hidden(0));
    take(bram.entry(3).set("person", "p", "name", Value.of("De Vries"), at(named, 0)).write());

    assertThat(shown("name")).isEqualTo("De Vries");
    assertThat(marked()).isEmpty();
  }

  @Test
  void aWithheldValueOverAKnownOneHidesIt() {
    take(first, named);
    Entry over = bram.entry(3).set("person", "p", "name", Value.of("X"), at(named, 0)).write();
    take(WITHHOLDING.hide(over, Set.of(0)));

    assertThat(shown("name")).isEqualTo("null");
    assertThat(marked()).containsExactly("person/p/name");
  }

  @Test
  void aFillShowsTheValue() {
    take(first, hidden(0, 1));
    fill(0);

    assertThat(shown("name")).isEqualTo("Jansen");
    assertThat(marked()).containsExactly("person/p/email");
  }

  @Test
  void aFillForAnEntryThatWaitsIsKept() {
    take(hidden(0, 1));
    fill(0);
    take(first);

    assertThat(shown("name")).isEqualTo("Jansen");
    assertThat(marked()).containsExactly("person/p/email");
  }

  @Test
  void anEntryThatComesAgainInFullFillsWhatWasWithheld() {
    take(first, hidden(0, 1));
    take(named);

    assertThat(shown("name")).isEqualTo("Jansen");
    assertThat(marked()).isEmpty();
    assertThat(copy.entries().getLast()).isEqualTo(named);
  }

  @Test
  void anEntryThatWaitsAndComesAgainInFullIsFilledToo() {
    take(hidden(0, 1));
    take(named);
    take(first);

    assertThat(marked()).isEmpty();
  }

  @Test
  void anEntryThatComesAgainWithLessKeepsWhatItHas() {
    take(first, named);
    take(hidden(0, 1));

    assertThat(shown("name")).isEqualTo("Jansen");
    assertThat(marked()).isEmpty();
  }

  @Test
  void aFillWithAnotherValueIsNotTaken() {
    take(first, hidden(0));
    copy.journal.take(
        anna.replica,
        "fill",
        taking ->
            taking.fill(named.hash(), named.salts(), java.util.Map.of(0, Value.of("Anders"))));

    assertThat(shown("name")).isEqualTo("null");
  }

  @Test
  void anEntryFilledPieceByPieceHasTheSaltsOfAllItsValues() {
    take(first, hidden(0, 1));
    fill(0);
    fill(1);

    Entry whole = copy.entries().getLast();
    assertThat(marked()).isEmpty();
    assertThat(whole.rows()).isEqualTo(named.rows());
    assertThat(whole.salts()).isInstanceOf(Salts.Some.class);
    assertThat(new Hasher().hash(whole)).isEqualTo(named.hash());
  }

  @Test
  void aConflictThatAnUndoBroughtBackEndsWhenItIsDecidedAnew() {
    Entry one = anna.entry(3).set("topic", "t", "title", Value.of("A")).write();
    Entry other = bram.entry(4).set("topic", "t", "title", Value.of("B")).write();
    take(first, named, one, other);
    copy.set("topic", "t", "title", "C");
    copy.journal.undo();
    assertThat(copy.open()).isEqualTo(1);

    copy.set("topic", "t", "title", "D");

    assertThat(copy.open()).isZero();
    assertThat(copy.get("topic", "t", "title")).isEqualTo("D");
  }

  private Entry hidden(Integer... places) {
    return WITHHOLDING.hide(named, Set.of(places));
  }

  /** Sends one value with its own salt. */
  private void fill(int place) {
    Entry part =
        WITHHOLDING.hide(
            named,
            Set.of(0, 1, 2).stream()
                .filter(p -> p != place)
                .collect(java.util.stream.Collectors.toSet()));
    copy.journal.take(
        anna.replica,
        "fill",
        taking -> taking.fill(named.hash(), part.salts(), Withholding.shown(part)));
  }

  private void take(Entry... entries) {
    copy.journal.take(anna.replica, "test", taking -> List.of(entries).forEach(taking::entry));
  }

  private String shown(String column) {
    return copy.get("person", "p", column);
  }

  private List<String> marked() {
    return new Reading(copy.journal).open().stream().map(OpenField::id).toList();
  }

  private List<OpenField.Kind> kinds() {
    return new Reading(copy.journal).open().stream().map(OpenField::kind).toList();
  }
}
