package nl.gia.feature.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.gia.feature.FeatureText;
import nl.gia.feature.Secretariat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeetingsFeatureTest {
  @TempDir Path folder;
  private Secretariat office;
  private String meeting;

  @BeforeEach
  void open() {
    office = new Secretariat(folder);
    meeting = office.add("meeting", "kind=werkgroep", "title=Proef", "date=2010-06-01");
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void timeIsReadAsPeopleWriteIt() {
    String m =
        office.add("meeting", "kind=bezoek", "title=A", "date=2010-06-02", "starts=9.30 uur");
    assertThat(office.row("meeting", m).text("starts")).contains("09:30");
  }

  @Test
  void hourThatNeverComesIsNoTime() {
    assertThat(
            office.refusalOf(
                "meeting", "kind=bezoek", "title=A", "date=2010-06-02", "starts=25:00"))
        .containsExactly(MeetingsText.NO_TIME);
  }

  @Test
  void meetingDoesNotEndBeforeItStarts() {
    assertThat(
            office.refusalOf(
                "meeting",
                "kind=bezoek",
                "title=A",
                "date=2010-06-02",
                "starts=14:00",
                "ends=13:00"))
        .containsExactly(MeetingsText.ENDS_BEFORE_START);
  }

  @Test
  void regionalMeetingHasARegion() {
    assertThat(office.refusalOf("meeting", "kind=regio", "title=A", "date=2010-06-02"))
        .containsExactly(MeetingsText.REGION_OF_MEETING);
  }

  @Test
  void ratingAboveTenIsRefused() {
    assertThat(
            office.refusalOf("meeting", "kind=bezoek", "title=A", "date=2010-06-02", "rating=11"))
        .containsExactly(MeetingsText.RATING_RANGE);
  }

  @Test
  void invitationSaysWhoIsInvited() {
    assertThat(office.refusalOf("invitation", "meeting=" + meeting, "answer=komt"))
        .containsExactly(MeetingsText.WHO_IS_INVITED);
  }

  @Test
  void attendanceSaysWhoWasThere() {
    assertThat(office.refusalOf("attendance", "meeting=" + meeting))
        .containsExactly(MeetingsText.WHO_WAS_THERE);
  }

  @Test
  void fewerThanNobodyIsRefused() {
    office.add("organisation", "name=VNG", "kind=vng");
    assertThat(office.refusalOf("attendance", "meeting=" + meeting, "organisation=VNG", "count=-1"))
        .containsExactly(MeetingsText.COUNT_FROM_NONE);
  }

  @Test
  void decisionIsNotOlderThanItsMeeting() {
    assertThat(office.refusalOf("decision", "meeting=" + meeting, "text=A", "date=2010-05-31"))
        .containsExactly(MeetingsText.BEFORE_MEETING);
  }

  @Test
  void decisionsAreNumberedFromOne() {
    assertThat(office.refusalOf("decision", "meeting=" + meeting, "text=A", "number=0"))
        .containsExactly(MeetingsText.NUMBER_FROM_ONE);
  }

  @Test
  void decisionIsOnAnItemOfItsOwnMeeting() {
    String other = office.add("meeting", "kind=bezoek", "title=B", "date=2010-06-03");
    String item = office.add("agenda_item", "meeting=" + other, "title=A");
    assertThat(office.refusalOf("decision", "meeting=" + meeting, "text=A", "agenda_item=" + item))
        .containsExactly(MeetingsText.ITEM_OF_OTHER_MEETING);
  }

  @Test
  void actionIsNotClosedBeforeItsMeeting() {
    assertThat(
            office.refusalOf(
                "action_item", "meeting=" + meeting, "subject=A", "closed_on=2010-05-31"))
        .containsExactly(MeetingsText.BEFORE_MEETING);
  }

  @Test
  void actionIsNotDueBeforeItsMeeting() {
    assertThat(office.refusalOf("action_item", "meeting=" + meeting, "subject=A", "due=2010-05-31"))
        .containsExactly(MeetingsText.BEFORE_MEETING);
  }

  @Test
  void meetingHasItsMinutesOnce() {
    office.add("minutes", "meeting=" + meeting);
    assertThat(office.refusalOf("minutes", "meeting=" + meeting))
        .containsExactly(FeatureText.DUPLICATE);
  }

  @Test
  void adoptedMinutesAreNoDraftAgain() {
    String minutes = office.add("minutes", "meeting=" + meeting, "phase=vastgesteld");
    assertThat(office.refusalOfChange("minutes", minutes, "phase=reactie"))
        .containsExactly(MeetingsText.NO_STEP);
  }

  @Test
  void textOfAdoptedMinutesStays() {
    String minutes = office.add("minutes", "meeting=" + meeting, "phase=vastgesteld", "text=A");
    assertThat(office.refusalOfChange("minutes", minutes, "text=B"))
        .containsExactly(MeetingsText.ADOPTED_MINUTES_STAY);
  }

  @Test
  void adoptedMinutesAreNotRemoved() {
    String minutes = office.add("minutes", "meeting=" + meeting, "phase=vastgesteld");
    assertThat(office.refusalOfRemoval("minutes", minutes))
        .containsExactly(MeetingsText.ADOPTED_MINUTES_STAY);
  }

  @Test
  void textOfMinutesUnderCommentChanges() {
    String minutes = office.add("minutes", "meeting=" + meeting, "phase=reactie", "text=A");
    assertThat(office.refusalOfChange("minutes", minutes, "text=B")).isEmpty();
  }
}
