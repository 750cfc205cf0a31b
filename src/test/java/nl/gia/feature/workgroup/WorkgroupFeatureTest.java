package nl.gia.feature.workgroup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.gia.feature.Secretariat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkgroupFeatureTest {
  @TempDir Path folder;
  private Secretariat office;

  @BeforeEach
  void open() {
    office = new Secretariat(folder);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void addressWithoutAtIsRefused() {
    assertThat(office.refusalOf("person", "name=A", "email=a.b.nl"))
        .containsExactly(WorkgroupText.EMAIL_SHAPE);
  }

  @Test
  void ordinaryAddressIsTaken() {
    assertThat(office.refusalOf("person", "name=A", "email=a.b@gemeente.nl")).isEmpty();
  }

  @Test
  void seatWithoutPersonIsAVacancy() {
    office.add("organisation", "name=VNG", "kind=vng");
    assertThat(office.refusalOf("membership", "organisation=VNG")).isEmpty();
  }

  @Test
  void samePersonHasNoRoleTwiceAtOnce() {
    seat("since=2008-07-01", "until=2010-01-01");
    assertThat(
            office.refusalOf(
                "membership", "person=A", "organisation=VNG", "role=lid", "since=2009-12-31"))
        .containsExactly(WorkgroupText.MEMBER_ALREADY);
  }

  @Test
  void memberComesBackTheDayTheirPeriodEnds() {
    seat("since=2008-07-01", "until=2010-01-01");
    assertThat(
            office.refusalOf(
                "membership", "person=A", "organisation=VNG", "role=lid", "since=2010-01-01"))
        .isEmpty();
  }

  @Test
  void alternateNamesTheMember() {
    office.add("organisation", "name=VNG", "kind=vng");
    assertThat(office.refusalOf("membership", "organisation=VNG", "role=plaatsvervangend lid"))
        .containsExactly(WorkgroupText.ALTERNATE_NAMES_MEMBER);
  }

  @Test
  void memberStandsInForNobody() {
    String seat = seat();
    assertThat(office.refusalOf("membership", "organisation=VNG", "alternate_of=" + seat))
        .containsExactly(WorkgroupText.ONLY_ALTERNATES);
  }

  @Test
  void alternateHasNoAlternate() {
    String role = "role=plaatsvervangend_lid";
    String alternate = office.add("membership", "organisation=VNG", role, "alternate_of=" + seat());
    assertThat(
            office.refusalOf("membership", "organisation=VNG", role, "alternate_of=" + alternate))
        .containsExactly(WorkgroupText.NO_ALTERNATE_OF_ALTERNATE);
  }

  private String seat(String... period) {
    office.add("organisation", "name=VNG", "kind=vng");
    office.add("person", "name=A");
    String[] typed = new String[period.length + 2];
    typed[0] = "person=A";
    typed[1] = "organisation=VNG";
    System.arraycopy(period, 0, typed, 2, period.length);
    return office.add("membership", typed);
  }
}
