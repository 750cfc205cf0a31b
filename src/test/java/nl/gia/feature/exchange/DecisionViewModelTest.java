package nl.gia.feature.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Value;
import nl.gia.platform.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // Fields are set before each test.
class DecisionViewModelTest {
  private static final Texts TEXTS = new Texts(Texts.DUTCH);

  private Secretary anna;
  private Secretary bert;
  private String person;
  private DecisionViewModel model;
  @TempDir private Path folder;

  @BeforeEach
  void bothKnowOnePerson() throws IOException {
    anna = new Secretary(Files.createDirectory(folder.resolve("a")), "Anna");
    bert = new Secretary(Files.createDirectory(folder.resolve("b")), "Bert");
    person = anna.add("person", Map.of("name", "Mia Voorbeeld", "function", "adviseur"));
    bert.take(anna);
    model = anna.decisions(TEXTS);
  }

  @AfterEach
  void closeBoth() {
    assertThat(anna.faults).isEmpty();
    assertThat(bert.faults).isEmpty();
    model.close();
    anna.close();
    bert.close();
  }

  private void bothChangeTheFunction() {
    anna.set("person", person, "function", "wethouder");
    bert.set("person", person, "function", "beleidsmedewerker");
    anna.take(bert);
  }

  @Test
  void aConflictIsToldInWordsWithBothVersions() {
    bothChangeTheFunction();

    Matter matter = model.all().getFirst();
    assertThat(matter.row()).isEqualTo("persoon Mia Voorbeeld");
    assertThat(matter.field()).isEqualTo("Functie");
    assertThat(matter.kind()).isEqualTo(Matter.Kind.CHOICE);
    assertThat(matter.base()).isEqualTo("adviseur");
    assertThat(matter.versions())
        .extracting(Matter.Version::author, Matter.Version::words)
        .containsExactlyInAnyOrder(tuple("Anna", "wethouder"), tuple("Bert", "beleidsmedewerker"));
  }

  @Test
  void twoAdoptionsOfOneEditionAreToldInASentenceAndNotByWhatTheyHold() {
    String edition = anna.add("edition", Map.of("number", "1", "title", "GIA"));
    bert.take(anna);
    adopt(anna, edition, "Visie van Anna.");
    adopt(bert, edition, "Visie van Bert.");
    anna.take(bert);

    Matter matter = model.all().getFirst();
    assertThat(matter.row()).isEqualTo("editie 1 GIA");
    assertThat(matter.kind()).isEqualTo(Matter.Kind.CHOICE);
    String told = "Heeft deze tekst vastgesteld; bij de editie in GIA-agenda staat wat anders is";
    assertThat(matter.versions())
        .extracting(Matter.Version::author, Matter.Version::words)
        .containsExactlyInAnyOrder(tuple("Anna", told), tuple("Bert", told));
  }

  private static void adopt(Secretary who, String edition, String text) {
    String frozen = "{\"section\":{\"s\":{\"body\":\"" + text + "\"}}}";
    who.open
        .journal()
        .write(
            Act.of("edition.adopt", edition),
            tx -> tx.set("edition", edition, "frozen", Value.of(frozen)));
  }

  @Test
  void choosingOneSettlesItAndUndoOpensItAgain() {
    bothChangeTheFunction();
    int berts = words().indexOf("beleidsmedewerker");

    model.choose(berts);
    assertThat(model.all()).isEmpty();
    assertThat(anna.get("person", person, "function")).isEqualTo("beleidsmedewerker");

    anna.open.undo();
    assertThat(words()).containsExactlyInAnyOrder("wethouder", "beleidsmedewerker");
  }

  @Test
  void theColleagueGetsTheChoice() {
    bothChangeTheFunction();
    model.choose(words().indexOf("wethouder"));

    bert.take(anna);

    assertThat(bert.get("person", person, "function")).isEqualTo("wethouder");
    assertThat(new Matters(bert.open, bert.kinds).count()).isZero();
  }

  @Test
  void somethingElseCanBeWritten() {
    bothChangeTheFunction();

    model.own().set("wethouder en adviseur");
    model.saveOwn();

    assertThat(model.all()).isEmpty();
    assertThat(anna.get("person", person, "function")).isEqualTo("wethouder en adviseur");
  }

  @Test
  void whatBreaksARuleIsRefusedAndTheTypingStays() {
    anna.set("person", person, "email", "mia@delft.nl");
    bert.set("person", person, "email", "mia@venlo.nl");
    anna.take(bert);

    model.own().set("mia bij delft");
    model.saveOwn();

    assertThat(model.problems().get()).hasSize(1);
    assertThat(model.own().get()).isEqualTo("mia bij delft");
    assertThat(model.all()).hasSize(1);
  }

  @Test
  void whatWasWrittenStaysWhenAnotherFileComesIn() {
    bothChangeTheFunction();
    model.own().set("half getypt");

    bert.add("organisation", Map.of("name", "Gemeente Delft", "kind", "gemeente"));
    anna.take(bert);

    assertThat(model.own().get()).isEqualTo("half getypt");
  }

  private void removedHereEditedThere() {
    anna.remove("person", person);
    bert.set("person", person, "function", "wethouder");
    anna.take(bert);
  }

  @Test
  void aRowRemovedHereAndEditedThereStaysUntilSomebodyRemovesIt() {
    removedHereEditedThere();

    Matter matter = model.all().getFirst();
    assertThat(matter.kind()).isEqualTo(Matter.Kind.REMOVAL);
    assertThat(matter.field()).isEmpty();
    assertThat(anna.get("person", person, "function")).isEqualTo("wethouder");

    model.remove(true);
    assertThat(model.all()).isEmpty();
    assertThat(anna.get("person", person, "name")).isEmpty();
  }

  @Test
  void undoingEitherDecisionAsksAgain() {
    removedHereEditedThere();
    for (boolean removed : new boolean[] {true, false}) {
      model.remove(removed);
      assertThat(model.all()).isEmpty();
      anna.open.undo();
      assertThat(model.all()).extracting(Matter::kind).containsExactly(Matter.Kind.REMOVAL);
      assertThat(anna.get("person", person, "function")).isEqualTo("wethouder");
    }
  }

  @Test
  void aRowRemovedHereAndEditedThereCanBeKept() {
    removedHereEditedThere();

    model.remove(false);

    assertThat(model.all()).isEmpty();
    assertThat(anna.get("person", person, "function")).isEqualTo("wethouder");
  }

  @Test
  void whoEditedWhatAnotherRemovedIsShownBesideTheRemoval() {
    removedHereEditedThere();

    assertThat(model.all().getFirst().versions())
        .extracting(Matter.Version::author, Matter.Version::words)
        .containsExactly(
            tuple("Anna", "Heeft dit verwijderd"), tuple("Bert", "Functie: wethouder"));
  }

  private String section(String edition, String body, String heading) {
    return anna.add(
        "section", Map.of("edition", edition, "part", "vision", "heading", heading, "body", body));
  }

  @Test
  void theyStandUnderTheirSectionInTheOrderOfTheAgendaAndThenByKind() {
    String edition = anna.add("edition", Map.of("title", "GIA", "number", "2"));
    String first = section(edition, "Samen.", "Visie");
    String second = section(edition, "Werk is de weg.", "Werk");
    String point =
        anna.add("action_point", Map.of("section", second, "text", "Banen voor iedereen."));
    bert.take(anna);
    anna.set("person", person, "function", "wethouder");
    bert.set("person", person, "function", "raadslid");
    for (String[] one :
        List.of(
            new String[] {"section", second, "heading"},
            new String[] {"section", second, "body"},
            new String[] {"action_point", point, "addressee"},
            new String[] {"section", first, "body"})) {
      anna.set(one[0], one[1], one[2], "Van Anna");
      bert.set(one[0], one[1], one[2], "Van Bert");
    }
    anna.take(bert);

    assertThat(model.all())
        .extracting(matter -> matter.group().name(), Matter::field)
        .containsExactly(
            tuple("GIA-agenda, editie 2: Visie", "Tekst"),
            tuple("GIA-agenda, editie 2: " + shown(second), "Geadresseerde"),
            tuple("GIA-agenda, editie 2: " + shown(second), "Tekst"),
            tuple("GIA-agenda, editie 2: " + shown(second), "Kop"),
            tuple("Personen", "Functie"));
  }

  private String shown(String section) {
    return anna.get("section", section, "heading");
  }

  @Test
  void mergedTextStaysMarkedUntilItWasLookedAt() {
    String section =
        anna.add(
            "section",
            Map.of(
                "edition",
                anna.add("edition", Map.of("title", "GIA", "number", "1")),
                "part",
                "vision",
                "lineage",
                "visie",
                "heading",
                "Visie",
                "body",
                BASE));
    bert.take(anna);
    anna.set("section", section, "body", BASE.replace("leert Nederlands", "leert snel Nederlands"));
    bert.set("section", section, "body", BASE.replace("heeft werk", "heeft betaald werk"));
    anna.take(bert);

    Matter matter = model.all().getFirst();
    assertThat(matter.kind()).isEqualTo(Matter.Kind.MERGED);
    String merged = anna.get("section", section, "body");
    assertThat(merged).contains("snel Nederlands").contains("betaald werk");
    model.seen();
    assertThat(model.all()).isEmpty();
    assertThat(anna.get("section", section, "body")).isEqualTo(merged);
  }

  private static final String BASE =
      """
      Iedereen doet mee in de stad en leert Nederlands.

      De gemeente zorgt voor scholen in elke wijk van de stad.

      Wie hier woont heeft werk of zoekt daarnaar met hulp van de gemeente.\
      """;

  private List<String> words() {
    return model.all().getFirst().versions().stream().map(Matter.Version::words).toList();
  }
}
