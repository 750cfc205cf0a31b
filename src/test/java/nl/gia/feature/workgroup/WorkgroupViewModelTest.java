package nl.gia.feature.workgroup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.gia.feature.Office;
import nl.gia.feature.RowViewModel;
import nl.gia.feature.workgroup.Seat.Occupancy;
import nl.gia.feature.workgroup.WorkgroupViewModel.Part;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Target;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkgroupViewModelTest {
  private Office office;
  private Members members;
  private WorkgroupViewModel model;

  @BeforeEach
  void open(@TempDir Path folder) {
    office = new Office(folder);
    members = new Members(office).filled();
    model = new WorkgroupViewModel(office.desk(new Texts(Texts.DUTCH)), office.space);
  }

  @AfterEach
  void close() {
    model.close();
    office.close();
  }

  private Share share(String name) {
    return model.balance().stream()
        .filter(share -> share.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theCompositionIsTodaysAtFirst() {
    assertThat(model.date().get()).isEqualTo("2010-06-01");
    assertThat(model.seats())
        .filteredOn(seat -> seat.occupancy() == Occupancy.FILLED)
        .hasSize(12)
        .extracting(Seat::name)
        .startsWith("Voorbeeld Voorzitter", "Voorbeeld Secretaris")
        .doesNotContain("Kees Voorbeeld");
  }

  @Test
  void movingTheDateShowsTheCompositionOfThatDay() {
    model.date().set("2009-01-01");

    assertThat(model.seats()).extracting(Seat::name).contains("Kees Voorbeeld", "Els Voorbeeld");
    assertThat(model.onDate().get()).isEqualTo("01-01-2009");
  }

  @Test
  void aDateHalfTypedLeavesTheListAsItWas() {
    model.date().set("2009-01-01");
    model.date().set("1-1-");

    assertThat(model.onDate().get()).isEqualTo("01-01-2009");
  }

  @Test
  void balanceIsPerKindInTheOrderOfTheKinds() {
    assertThat(model.balance())
        .extracting(share -> share.name() + " " + share.count())
        .containsExactly("Alle 14", "Rijk 2", "Gemeente 9", "Forum 1", "Vacatures 2");
  }

  @Test
  void aCountIsALinkToTheRowsItCounts() {
    for (Share share : List.copyOf(model.balance())) {
      model.narrowing().set(share.link());
      assertThat(model.seats()).hasSize((int) share.count());
    }
  }

  @Test
  void findingLooksAtPersonAndOrganisation() {
    model.filter().set("venlo GREET");

    assertThat(model.seats()).extracting(Seat::name).containsExactly("Greet Voorbeeld");
    assertThat(model.searching().getValue()).isTrue();
  }

  @Test
  void earlierMembershipsCanBeShownToo() {
    model.everyone().set(true);

    assertThat(model.seats()).extracting(Seat::name).contains("Kees Voorbeeld");
  }

  @Test
  void choosingAMemberOpensItsForm() {
    model.selected(Part.COMPOSITION).set(members.id("Bram Voorbeeld/'s-Hertogenbosch"));

    assertThat(model.form(Part.COMPOSITION).field("role").get()).isEqualTo("lid");
  }

  @Test
  void choosingASeatThatWasLeftEmptyOffersItFilledIn() {
    model.selected(Part.COMPOSITION).set("vacancy:" + members.id("Helden"));

    RowViewModel form = model.form(Part.COMPOSITION);
    assertThat(form.state().get()).isEqualTo(RowViewModel.State.NEW);
    assertThat(form.field("organisation").get()).isEqualTo(members.id("Helden"));
    assertThat(form.field("since").get()).isEqualTo("2010-01-01");
  }

  @Test
  void fillingAVacancyMovesItFromTheVacanciesToItsKind() {
    model.selected(Part.COMPOSITION).set("vacancy:" + members.id("Helden"));
    model.form(Part.COMPOSITION).field("person").set(members.id("Els Voorbeeld"));
    model.form(Part.COMPOSITION).commitAll();

    assertThat(share("Gemeente").count()).isEqualTo(10);
    assertThat(share("Vacatures").count()).isEqualTo(1);
  }

  @Test
  void aNewRowIsSelectedOnceItIsThere() {
    model.part().set(Part.PERSONS);
    model.add();
    model.form(Part.PERSONS).field("name").set("Mia Voorbeeld");
    model.form(Part.PERSONS).commitAll();

    assertThat(model.selected(Part.PERSONS).get())
        .isEqualTo(model.form(Part.PERSONS).row())
        .isNotEmpty();
  }

  @Test
  void whatIsWrittenElsewhereShowsAtOnce() {
    office.set("person", members.id("Greet Voorbeeld"), "name", "Greet Anders");

    assertThat(model.seats()).extracting(Seat::name).contains("Greet Anders");
  }

  @Test
  void aClosedScreenHearsNothing() {
    model.close();
    office.set("person", members.id("Greet Voorbeeld"), "name", "Greet Anders");

    assertThat(model.seats()).extracting(Seat::name).doesNotContain("Greet Anders");
  }

  @Test
  void anOrganisationsCountLeadsToItsSeats() {
    model.part().set(Part.ORGANISATIONS);
    OrganisationRow forum =
        model.organisations().stream()
            .filter(row -> row.organisation().shortName().equals("Forum"))
            .findFirst()
            .orElseThrow();
    model.follow(forum);

    assertThat(model.part().get()).isEqualTo(Part.COMPOSITION);
    assertThat(model.seats()).hasSize((int) forum.members());
  }

  @Test
  void aLinkToAnEndedMembershipFindsItAmongEarlierOnes() {
    String ended = members.id("Kees Voorbeeld/Forum");
    model.open(new Target("membership", ended));

    assertThat(model.seats()).extracting(Seat::id).contains(ended);
    assertThat(model.form(Part.COMPOSITION).row()).isEqualTo(ended);
  }

  @Test
  void anEmptySeatHasNothingToRemove() {
    Seat vacated =
        model.seats().stream().filter(seat -> !seat.isMembership()).findFirst().orElseThrow();
    int rows = office.rows("membership").size();
    model.remove(vacated);

    assertThat(office.rows("membership")).hasSize(rows);
  }
}
