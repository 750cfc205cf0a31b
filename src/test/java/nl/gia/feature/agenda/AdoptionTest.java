package nl.gia.feature.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Value;
import nl.gia.platform.json.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdoptionTest {
  @TempDir private Path folder;
  private Colleague anna;
  private Colleague bert;
  private String section;
  private AgendaViewModel screen;

  @BeforeEach
  void begin() {
    anna = Colleague.starts(folder, "anna");
    bert = Colleague.starts(folder, "bert");
    section = anna.sectionWith("Zoals vastgesteld.");
    bert.take(anna);
    screen = anna.screen();
  }

  @AfterEach
  void end() {
    assertThat(anna.faults).isEmpty();
    anna.close();
    bert.close();
  }

  @Test
  void adoptionSetsStateAndDate() {
    screen.editionModel().adopt();
    Edition edition = screen.edition().get().orElseThrow();
    assertThat(edition)
        .isEqualTo(
            new Edition(
                edition.id(),
                1,
                "GIA",
                EditionStatus.VASTGESTELD,
                "",
                "2008-09-11",
                "",
                true,
                false));
    assertThat(screen.writable().get()).isFalse();
  }

  @Test
  void adoptionWritesDownTheWholeTextOfEachSection() {
    screen.editionModel().adopt();
    String frozen = value("SELECT frozen FROM edition");
    assertThat(Json.parse(frozen))
        .isEqualTo(
            Map.of(
                "action_point",
                Map.of(),
                "section",
                Map.of(
                    section,
                    Map.of(
                        "edition", screen.editionId().get(),
                        "lineage", section,
                        "part", "vision",
                        "position", value("SELECT position FROM section"),
                        "heading", "Visie",
                        "body", "Zoals vastgesteld.",
                        "visibility", "openbaar"))));
  }

  private String value(String question) {
    return anna.database.read(rows -> String.valueOf(rows.fetchValue(question)));
  }

  @Test
  void adoptionTakesWhatWasJustTyped() {
    screen.body().set("Op het laatst getypt.");
    screen.editionModel().adopt();
    assertThat(anna.body(section)).isEqualTo("Op het laatst getypt.");
    assertThat(anna.parts.drafts().all()).isEmpty();
  }

  @Test
  void anEditionWithAConflictIsNotAdopted() {
    bert.write(section, "Van Bert.");
    anna.write(section, "Van Anna.");
    anna.take(bert);
    screen.editionModel().adopt();
    assertThat(anna.refusals).containsExactly(AgendaScreenText.UNDECIDED);
    assertThat(screen.edition().get().orElseThrow().status()).isEqualTo(EditionStatus.CONCEPT);
  }

  @Test
  void anAdoptedEditionIsNotAdoptedAgain() {
    screen.editionModel().adopt();
    screen.editionModel().adopt();
    assertThat(anna.refusals).containsExactly(AgendaScreenText.NOT_TO_BE_ADOPTED);
  }

  @Test
  void aLateEditIsAProposalAndTheAdoptedTextStays() {
    screen.editionModel().adopt();
    bert.write(section, "Te laat gewijzigd.");
    anna.take(bert);
    assertThat(screen.body().get()).isEqualTo("Zoals vastgesteld.");
    assertThat(anna.state(section).proposals())
        .extracting(Proposal::base, Proposal::proposed)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Zoals vastgesteld.", "Te laat gewijzigd."));
    assertThat(screen.outline()).extracting(OutlineRow::proposals).isEqualTo(List.of(1));
  }

  @Test
  void whoDidNotKnowOfTheAdoptionProposesWhatTheirUndoPutsBack() {
    bert.write(section, "Zoals Bert het schreef.");
    anna.take(bert);
    screen.editionModel().adopt();
    bert.journal.undo();
    anna.take(bert);
    bert.take(anna);
    for (Colleague each : List.of(anna, bert)) {
      assertThat(each.body(section)).isEqualTo("Zoals Bert het schreef.");
      assertThat(each.state(section).proposals())
          .extracting(Proposal::base, Proposal::proposed)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple("Zoals Bert het schreef.", "Zoals vastgesteld."));
    }
  }

  @Test
  void aLateEditOfAnActionPointIsAProposalAndTheAdoptedWordingStays() {
    String point = point(anna, "Elke gemeente heeft een loket.");
    bert.take(anna);
    screen.editionModel().adopt();
    set(bert, point, "text", "Elke gemeente heeft twee loketten.");
    set(bert, point, "due", "2009-01-01");
    String added = point(bert, "Kleine gemeenten werken samen.");
    anna.take(bert);
    bert.take(anna);
    for (Colleague each : List.of(anna, bert)) {
      assertThat(shown(each, "text", point)).isEqualTo("Elke gemeente heeft een loket.");
      assertThat(shown(each, "due", point)).isEqualTo("2009-01-01");
      assertThat(shown(each, "removed", added)).isEqualTo("1");
      assertThat(each.state(section).proposals())
          .extracting(Proposal::column, Proposal::base, Proposal::proposed)
          .containsExactlyInAnyOrder(
              org.assertj.core.groups.Tuple.tuple(
                  "action_point",
                  "Elke gemeente heeft een loket.",
                  "Elke gemeente heeft twee loketten."),
              org.assertj.core.groups.Tuple.tuple(
                  "action_point", "", "Kleine gemeenten werken samen."));
    }
  }

  @Test
  void anEditionWithAConflictInAnActionPointIsNotAdopted() {
    String point = point(anna, "Elke gemeente heeft een loket.");
    bert.take(anna);
    set(bert, point, "text", "Elke gemeente heeft er een.");
    set(anna, point, "text", "Iedere stad heeft een loket.");
    anna.take(bert);
    screen.editionModel().adopt();
    assertThat(anna.refusals).containsExactly(AgendaScreenText.UNDECIDED);
  }

  @Test
  void anEditionIsAdoptedThoughItIsUndecidedWhoOwnsAnActionPoint() {
    String point = point(anna, "Elke gemeente heeft een loket.");
    bert.take(anna);
    set(bert, point, "due", "2009-01-01");
    set(anna, point, "due", "2009-07-01");
    anna.take(bert);
    screen.editionModel().adopt();
    assertThat(anna.refusals).isEmpty();
    assertThat(value("SELECT count(*) FROM journal_open")).isEqualTo("1");
  }

  private String point(Colleague by, String text) {
    String[] id = new String[1];
    by.journal.write(
        Act.of("test"),
        tx -> {
          id[0] = tx.create("action_point");
          tx.set("action_point", id[0], "section", Value.of(section));
          tx.set("action_point", id[0], "text", Value.of(text));
        });
    return id[0];
  }

  private static void set(Colleague by, String point, String column, String text) {
    by.journal.write(Act.of("test"), tx -> tx.set("action_point", point, column, Value.of(text)));
  }

  private static String shown(Colleague at, String column, String point) {
    return at.database.read(rows ->
        String.valueOf(
            rows.fetchValue("SELECT " + column + " FROM action_point WHERE id = ?", point)));
  }

  @Test
  void whatWasBeingTypedWhenTheAdoptionArrivedBecomesAProposal() {
    AgendaViewModel other = bert.screen();
    other.body().set("Nog niet af.");
    other.tick();
    screen.editionModel().adopt();
    bert.take(anna);
    other.flush();
    assertThat(bert.body(section)).isEqualTo("Zoals vastgesteld.");
    assertThat(bert.state(section).proposals())
        .extracting(Proposal::proposed)
        .containsExactly("Nog niet af.");
    assertThat(other.body().get()).isEqualTo("Zoals vastgesteld.");
  }
}
