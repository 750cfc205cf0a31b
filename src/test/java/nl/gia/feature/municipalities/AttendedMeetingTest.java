package nl.gia.feature.municipalities;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.gia.feature.Office;
import nl.gia.figures.Division;
import nl.gia.figures.FigureSheet;
import nl.gia.figures.FiguresStore;
import nl.gia.journal.entry.Act;
import nl.gia.platform.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Attendance at a regional meeting makes the fact that the municipality took part. */
class AttendedMeetingTest {
  private static final LocalDate END_OF_2009 = LocalDate.of(2009, 12, 31);

  @TempDir Path folder;
  private Office office;
  private String delft = "";
  private String meeting = "";

  @BeforeEach
  void open() {
    office = new Office(folder);
    delft = office.add("municipality", Map.of("code", "0503", "name", "Delft"));
    String region = office.add("region", Map.of("number", "1", "name", "Regio 1"));
    meeting =
        office.add(
            "meeting",
            Map.of("kind", "regio", "title", "In Zwolle", "date", "2008-09-11", "region", region));
  }

  @AfterEach
  void close() {
    office.close();
  }

  private String attends(String who, String id) {
    return office.add("attendance", Map.of("meeting", meeting, who, id));
  }

  private FigureSheet sheet() {
    return office
        .space
        .database()
        .read(rows -> new FiguresStore(rows).at(END_OF_2009, Division.THEN, END_OF_2009));
  }

  private int tookPart() {
    return sheet().facts().get(1).count();
  }

  private List<FactRow> facts() {
    return new MunicipalityStore(office.space.database()).facts(delft);
  }

  private GemeentenViewModel screen() {
    GemeentenViewModel screen =
        new GemeentenViewModel(office.desk(new Texts(Texts.DUTCH)), office.space);
    screen.date().set(END_OF_2009.toString());
    screen.selected().set(delft);
    return screen;
  }

  @Test
  void attendanceCountsFromTheDayOfTheMeetingWithTheMeetingAsEvidence() {
    attends("municipality", delft);

    assertThat(tookPart()).isEqualTo(1);
    assertThat(sheet().rungs().get(2).count()).isEqualTo(1);
    assertThat(facts())
        .containsExactly(
            new FactRow(
                AttendanceVerbs.row(delft, meeting),
                "deelgenomen",
                "2008-09-11",
                "",
                "In Zwolle",
                meeting,
                true));
    assertThat(office.rows("involvement")).isEmpty();
  }

  @Test
  void anOrganisationComesForItsMunicipality() {
    String organisation =
        office.add(
            "organisation",
            Map.of("name", "Gemeente Delft", "kind", "gemeente", "municipality", delft));
    attends("organisation", organisation);

    assertThat(tookPart()).isEqualTo(1);
  }

  @Test
  void anOrganisationThatWasJoinedComesForTheMunicipalityOfTheOneThatStays() {
    String stays =
        office.add(
            "organisation",
            Map.of("name", "Gemeente Delft", "kind", "gemeente", "municipality", delft));
    String goes = office.add("organisation", Map.of("name", "Delft", "kind", "gemeente"));
    attends("organisation", goes);
    assertThat(tookPart()).isZero();
    office.set("organisation", goes, "merged_into", stays);

    assertThat(tookPart()).isEqualTo(1);
  }

  @Test
  void twoWhoCameForOneMunicipalityAreOneFact() {
    String organisation =
        office.add(
            "organisation",
            Map.of("name", "Gemeente Delft", "kind", "gemeente", "municipality", delft));
    attends("municipality", delft);
    attends("organisation", organisation);

    assertThat(facts()).hasSize(1);
  }

  @Test
  void oneWhoSentWordDidNotTakePart() {
    String attendance = attends("municipality", delft);
    office.set("attendance", attendance, "status", "afgemeld");

    assertThat(tookPart()).isZero();
    assertThat(facts()).isEmpty();
  }

  @Test
  void anotherKindOfMeetingMakesNoFact() {
    attends("municipality", delft);
    office.set("meeting", meeting, "kind", "werkgroep");

    assertThat(facts()).isEmpty();
  }

  @Test
  void theFactGoesWithTheMeetingsDateAndWithTheAttendance() {
    String attendance = attends("municipality", delft);
    office.set("meeting", meeting, "date", "2010-02-01");
    assertThat(tookPart()).isZero();
    assertThat(facts()).extracting(FactRow::since).containsExactly("2010-02-01");

    office.space.journal().write(Act.of("test"), tx -> tx.remove("attendance", attendance));
    assertThat(facts()).isEmpty();
  }

  @Test
  void overrulingIsUndoneAndDoneAgain() {
    attends("municipality", delft);
    try (GemeentenViewModel screen = screen()) {
      screen.selectedFact().set(screen.facts().getFirst().id());
      assertThat(screen.attended().get()).isPresent();
      screen.removeFact(screen.attended().get().orElseThrow());

      assertThat(tookPart()).isZero();
      assertThat(screen.facts()).extracting(FactRow::fact).containsExactly("niet_deelgenomen");
      assertThat(screen.attended().get()).isEmpty();
      assertThat(screen.factForm().field("meeting").get()).isEqualTo(meeting);

      office.space.journal().undo();
      assertThat(tookPart()).isEqualTo(1);
      assertThat(screen.attended().get()).isPresent();

      screen.removeFact(screen.attended().get().orElseThrow());
      assertThat(tookPart()).isZero();
      office.pressUndo();
      assertThat(tookPart()).isEqualTo(1);
    }
  }

  @Test
  void whatWasRecordedOfTheSameMeetingStandsInItsPlace() {
    attends("municipality", delft);
    office.add(
        "involvement",
        Map.of(
            "municipality",
            delft,
            "fact",
            "deelgenomen",
            "since",
            "2009-01-01",
            "meeting",
            meeting));

    assertThat(facts()).extracting(FactRow::since).containsExactly("2009-01-01");
    assertThat(tookPart()).isEqualTo(1);
  }
}
