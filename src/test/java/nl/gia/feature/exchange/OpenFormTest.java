package nl.gia.feature.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.gia.feature.RowViewModel;
import nl.gia.feature.Workspace;
import nl.gia.journal.entry.Write;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bundle comes in while somebody types in the form of a row. */
@SuppressWarnings("NullAway.Init") // Fields are set before each test.
class OpenFormTest {
  private static final Texts TEXTS = new Texts(Texts.DUTCH);

  private Secretary anna;
  private Secretary bert;
  private String person;
  private RowViewModel form;
  private Runnable forget;
  @TempDir private Path folder;

  @BeforeEach
  void annaHasAFormOpen() throws IOException {
    anna = new Secretary(Files.createDirectory(folder.resolve("a")), "Anna");
    bert = new Secretary(Files.createDirectory(folder.resolve("b")), "Bert");
    person = anna.add("person", Map.of("name", "Mia Voorbeeld", "function", "adviseur"));
    bert.take(anna);
    form =
        new RowViewModel(
            anna.desk(TEXTS),
            new Workspace(anna.open.database(), anna.open.journal(), anna.kinds, anna.open.clock()),
            "person");
    form.open(person);
    forget = anna.open.journal().subscribe(changes -> form.refresh());
  }

  @AfterEach
  void closeBoth() {
    assertThat(anna.faults).isEmpty();
    forget.run();
    form.close();
    anna.close();
    bert.close();
  }

  private void comesIn(String column, String text) {
    bert.set("person", person, column, text);
    anna.take(bert);
  }

  private int open() {
    return new Matters(anna.open, anna.kinds).count();
  }

  @Test
  void typingInTheSameFieldStaysAndTheUserIsTold() {
    form.field("function").set("wethouder");
    comesIn("function", "beleidsmedewerker");

    assertThat(form.field("function").get()).isEqualTo("wethouder");
    assertThat(form.overtaken().fields().get()).containsExactly(entry("function", "Bert"));
  }

  @Test
  void savingItReplacesOnlyWhatWasSeenSoBothAreThereToChoose() {
    form.field("function").set("wethouder");
    comesIn("function", "beleidsmedewerker");
    form.commit("function");

    Matter matter = new Matters(anna.open, anna.kinds).all(TEXTS).getFirst();
    assertThat(matter.base()).isEqualTo("adviseur");
    assertThat(matter.versions())
        .extracting(Matter.Version::words)
        .containsExactlyInAnyOrder("wethouder", "beleidsmedewerker");
    assertThat(form.overtaken().fields().get()).as("it was told, and is saved").isEmpty();
  }

  @Test
  void anotherFieldFollowsAndNothingIsToldOrAsked() {
    form.field("function").set("wethouder");
    comesIn("email", "mia@delft.nl");

    assertThat(form.field("email").get()).isEqualTo("mia@delft.nl");
    assertThat(form.field("function").get()).isEqualTo("wethouder");
    assertThat(form.overtaken().fields().get()).isEmpty();
    form.commit("function");
    assertThat(anna.get("person", person, "function")).isEqualTo("wethouder");
    assertThat(anna.get("person", person, "email")).isEqualTo("mia@delft.nl");
    assertThat(open()).isZero();
  }

  @Test
  void theSameWordsOnBothSidesAreNothingToChoose() {
    form.field("function").set("wethouder");
    comesIn("function", "wethouder");
    form.commit("function");
    assertThat(open()).isZero();
  }

  @Test
  void ownSavesAreNotToldAsAnothers() {
    form.field("function").set("wethouder");
    form.commit("function");
    form.field("function").set("wethouder van Delft");
    comesIn("email", "mia@delft.nl");
    assertThat(form.overtaken().fields().get()).isEmpty();
  }

  @Test
  void givingUpTheTypingShowsWhatCameIn() {
    form.field("function").set("wethouder");
    comesIn("function", "beleidsmedewerker");

    form.discard();
    form.refresh();

    assertThat(form.field("function").get()).isEqualTo("beleidsmedewerker");
    assertThat(form.overtaken().fields().get()).isEmpty();
    assertThat(open()).isZero();
  }

  @Test
  void typingInARowThatIsRemovedMeanwhileIsKeptUntilItIsBroughtBack() {
    form.field("function").set("wethouder");
    bert.remove("person", person);
    anna.take(bert);

    assertThat(form.field("function").get()).isEqualTo("wethouder");
    form.commit("function");
    assertThat(form.problems().get()).extracting(Problem::field).containsExactly("function");
    assertThat(form.field("function").get()).isEqualTo("wethouder");
    assertThat(form.overtaken().fields().get()).containsKey(Write.REMOVED);

    form.revive(person);
    form.commit("function");

    assertThat(anna.get("person", person, "function")).isEqualTo("wethouder");
    assertThat(form.overtaken().fields().get()).isEmpty();
    assertThat(form.problems().get()).isEmpty();
    bert.take(anna);
    assertThat(bert.get("person", person, "function")).isEqualTo("wethouder");
    assertThat(open()).isZero();
  }
}
