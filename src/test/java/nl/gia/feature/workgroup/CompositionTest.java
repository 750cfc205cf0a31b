package nl.gia.feature.workgroup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.gia.feature.workgroup.Seat.Occupancy;
import org.junit.jupiter.api.Test;

class CompositionTest {
  private static final List<Organisation> ORGANISATIONS =
      List.of(
          new Organisation("rijk", "Directie", "", "rijk"),
          new Organisation("venlo", "Gemeente Venlo", "", "gemeente"),
          new Organisation("delft", "Gemeente Delft", "", "gemeente"));
  private static final List<Person> PERSONS =
      List.of(person("anna"), person("bram"), person("cor"));

  private static Person person(String id) {
    return new Person(id, id, "", "", "", "");
  }

  private static Membership member(String person, String organisation, String since, String until) {
    return new Membership(
        person + "/" + organisation + since, person, organisation, "lid", since, until);
  }

  private static Composition on(String date, Membership... memberships) {
    return Composition.on(
        LocalDate.parse(date), new Rosters(ORGANISATIONS, PERSONS, List.of(memberships)));
  }

  @Test
  void aMembershipRunsFromItsFirstDayUpToItsEnd() {
    Membership anna = member("anna", "rijk", "2009-01-01", "2010-01-01");

    assertThat(on("2008-12-31", anna).members("rijk")).isZero();
    assertThat(on("2009-01-01", anna).members("rijk")).isEqualTo(1);
    assertThat(on("2009-12-31", anna).members("rijk")).isEqualTo(1);
    assertThat(on("2010-01-01", anna).members("rijk")).isZero();
  }

  @Test
  void aMissingDateLeavesThePeriodOpen() {
    assertThat(on("1990-01-01", member("anna", "rijk", "", "")).members("rijk")).isEqualTo(1);
  }

  @Test
  void balanceCountsPeopleByKindOfOrganisation() {
    Composition composition =
        on(
            "2010-01-01",
            member("anna", "rijk", "", ""),
            member("bram", "venlo", "", ""),
            member("cor", "delft", "", ""),
            member("", "delft", "", ""));

    assertThat(composition.balance()).isEqualTo(Map.of("rijk", 1L, "gemeente", 2L));
  }

  @Test
  void aMembershipWithoutAPersonIsAVacancy() {
    assertThat(on("2010-01-01", member("", "venlo", "", "")).vacancies())
        .extracting(Seat::organisation)
        .containsExactly("venlo");
  }

  @Test
  void anOrganisationWhoseLastMemberLeftIsAVacancySinceThen() {
    List<Seat> vacancies =
        on(
                "2010-06-01",
                member("anna", "venlo", "2008-01-01", "2009-01-01"),
                member("bram", "venlo", "2009-01-01", "2010-03-01"))
            .vacancies();

    assertThat(vacancies).hasSize(1);
    assertThat(vacancies.getFirst().since()).isEqualTo("2010-03-01");
    assertThat(vacancies.getFirst().isMembership()).isFalse();
  }

  @Test
  void aSuccessorFillsTheSeat() {
    assertThat(
            on(
                    "2010-06-01",
                    member("anna", "venlo", "", "2010-03-01"),
                    member("bram", "venlo", "2010-03-01", ""))
                .vacancies())
        .isEmpty();
  }

  @Test
  void anOrganisationThatNeverHadAMemberIsNoVacancy() {
    assertThat(on("2010-06-01", member("anna", "rijk", "", "")).vacancies()).isEmpty();
  }

  @Test
  void membershipsOfOtherTimesSayWhichTheyAre() {
    assertThat(
            on(
                    "2010-06-01",
                    member("anna", "rijk", "", "2010-01-01"),
                    member("bram", "venlo", "2011-01-01", ""))
                .others())
        .extracting(Seat::occupancy)
        .containsExactly(Occupancy.ENDED, Occupancy.COMING);
  }
}
