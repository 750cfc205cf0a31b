package nl.gia.feature.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import nl.gia.feature.Secretariat;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequestsTest {
  private static final LocalDate TODAY = LocalDate.of(2012, 2, 1);

  @TempDir Path folder;
  private Secretariat office;

  @BeforeEach
  void open() {
    office = new Secretariat(folder);
    office.add("person", "name=A");
  }

  @AfterEach
  void close() {
    office.close();
  }

  private static Status stand(Map<String, String> row) {
    return RequestStand.of(column -> row.getOrDefault(column, ""), TODAY)
        .status(new Texts(Texts.DUTCH));
  }

  @Test
  void timeLeftIsSaidInWords() {
    assertThat(stand(Map.of("due", "2012-02-13")))
        .isEqualTo(new Status(Status.Tone.BUSY, "nog 12 dagen"));
    assertThat(stand(Map.of("due", "2012-02-02")))
        .isEqualTo(new Status(Status.Tone.CARE, "nog 1 dag"));
    assertThat(stand(Map.of("due", "2012-02-01")).word()).isEqualTo("vandaag de laatste dag");
    assertThat(stand(Map.of("due", "2012-01-29")))
        .isEqualTo(new Status(Status.Tone.BAD, "3 dagen te laat"));
    assertThat(stand(Map.of("due", "2012-03-01", "extended_on", "2012-01-20")).word())
        .isEqualTo("verlengd, nog 29 dagen");
  }

  @Test
  void whatWasAnsweredSaysWhetherThatWasInTime() {
    assertThat(
            stand(Map.of("due", "2012-01-29", "outcome", "x", "answered_on", "2012-01-29")).word())
        .isEqualTo("op tijd beantwoord");
    assertThat(
            stand(Map.of("due", "2012-01-29", "outcome", "x", "answered_on", "2012-01-30")).word())
        .isEqualTo("1 dag te laat beantwoord");
    assertThat(stand(Map.of("due", "2012-01-29", "outcome", "x")).word()).isEqualTo("beantwoord");
  }

  @Test
  void whoTellsInTimeHasThreeMonths() {
    String request =
        office.add("privacy_request", "person=A", "kind=inzage", "received_on=2012-01-10");
    assertThat(office.row("privacy_request", request).text("due")).contains("2012-02-10");

    assertThat(office.refusalOfChange("privacy_request", request, "extended_on=2012-02-01"))
        .containsExactly(PrivacyText.EXTENDED_WITH_REASON);
    assertThat(
            office.refusalOfChange(
                "privacy_request", request, "extended_on=2012-02-11", "extension=Veel werk."))
        .containsExactly(PrivacyText.EXTENDED_IN_TIME);
    assertThat(
            office.refusalOfChange(
                "privacy_request", request, "extended_on=2012-02-10", "extension=Veel werk."))
        .isEmpty();
    assertThat(office.row("privacy_request", request).text("due")).contains("2012-04-10");
    assertThat(office.refusalOfChange("privacy_request", request, "due=2012-04-11"))
        .containsExactly(PrivacyText.WITHIN_THREE_MONTHS);
  }

  @Test
  void dayThatWasChosenForTheTermStaysWhenItIsExtended() {
    String request =
        office.add(
            "privacy_request",
            "person=A",
            "kind=inzage",
            "received_on=2012-01-10",
            "due=2012-02-03");
    assertThat(
            office.refusalOfChange(
                "privacy_request", request, "extended_on=2012-02-01", "extension=Veel werk."))
        .isEmpty();
    assertThat(office.row("privacy_request", request).text("due")).contains("2012-02-03");
  }

  @Test
  void anAnswerHasAnOutcome() {
    String request =
        office.add("privacy_request", "person=A", "kind=inzage", "received_on=2012-01-10");
    assertThat(office.refusalOfChange("privacy_request", request, "answered_on=2012-01-11"))
        .containsExactly(PrivacyText.ANSWERED_WITH_OUTCOME);
  }

  @Test
  void approvalIsNoFieldToFillIn() {
    String list = office.add("destruction", "title=Lijst");
    assertThat(office.refusalOfChange("destruction", list, "destroyed_on=2012-01-11"))
        .containsExactly(PrivacyText.BY_THE_SCREEN);
    assertThat(office.refusalOf("destruction", "title=Andere", "approved_on=2012-01-11"))
        .containsExactly(PrivacyText.BY_THE_SCREEN);
  }
}
