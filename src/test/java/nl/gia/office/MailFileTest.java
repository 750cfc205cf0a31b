package nl.gia.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailFileTest {
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "'Thu, 11 Sep 2008 23:30:00 -0500', 2008-09-11",
    "'9 Feb 2009 10:15:00 GMT', 2009-02-09",
    "'Mon, 09 Feb 2009 10:15:00 +0100 (CET)', 2009-02-09"
  })
  void mailIsOfItsOwnDay(String date, LocalDate day) throws IOException {
    assertThat(internet("Date: " + date + "\nFrom: a@b.nl\n\nDag").sentOn()).contains(day);
  }

  @Test
  void mailThatDoesNotSayItsDayHasNone() throws IOException {
    assertThat(
            internet("Date: gisteren\nFrom: a@b.nl\n\nDate: Mon, 9 Feb 2009 10:15:00 GMT").sentOn())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "RE: besluit, RE: besluit",
    "=?utf-8?Q?Raadsbesluit_Caf=C3=A9?=, Raadsbesluit Café",
    "=?UTF-8?B?UmFhZHNiZXNsdWl0IENhZsOp?=, Raadsbesluit Café",
    "=?iso-8859-1?q?Co=F6rdinatie?= over zorg, Coördinatie over zorg",
    "=?utf-8?Q?Caf=C3?= =?utf-8?Q?=A9?=, Café",
    "=?utf-8?Q?een?= =?iso-8859-1?Q?twee?=, eentwee",
    "=?utf-8?Q?een?= en =?utf-8*nl?Q?twee?=, een en twee",
    "=?geen-alfabet?Q?een?= =?geen-alfabet?Q?twee?=, =?geen-alfabet?Q?een?="
        + " =?geen-alfabet?Q?twee?=",
    "=?utf-8?Q?100%=ZZ?=, =?utf-8?Q?100%=ZZ?=",
    "'=2+3 (geen formule)', '=2+3 (geen formule)'"
  })
  void subjectIsReadAsPeopleReadIt(String written, String read) throws IOException {
    assertThat(internet("From: a@b.nl\nSubject: " + written + "\n\nDag").subject()).contains(read);
  }

  @Test
  void subjectMayGoOnOnTheNextLine() throws IOException {
    assertThat(internet("Subject: besluit\r\n over zorg\r\nFrom: a@b.nl\r\n\r\nDag").subject())
        .contains("besluit over zorg");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252"})
  void lettersThatWereNotEncodedAreRead(String alphabet) throws IOException {
    byte[] mail = "From: a@b.nl\nSubject: Café\n\nDag".getBytes(Charset.forName(alphabet));
    assertThat(read(Files.write(folder.resolve("x.eml"), mail), ".eml").subject()).contains("Café");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From: a@b.nl\n\nSubject: in de tekst",
        "From: a@b.nl\nSubject:\nTo: c@d.nl\n\nDag",
        "From: a@b.nl\nSubject: =?utf-8?Q?=00=07_?=\n\nDag"
      })
  void mailWithoutASubjectHasNone(String mail) throws IOException {
    assertThat(internet(mail).subject()).isEmpty();
  }

  @Test
  void mailOfOutlookTellsItsSubjectAndWhenItWasSent() throws IOException {
    Path mail =
        new OutlookMailFile()
            .sent(Instant.parse("2009-02-09T23:30:00Z"))
            .subject("Besluit over zorg — één")
            .in(folder.resolve("x.msg"));
    assertThat(read(mail, ".msg"))
        .isEqualTo(
            new MailFile(
                MailFile.line("Besluit over zorg — één"), Optional.of(LocalDate.of(2009, 2, 10))));
  }

  @ParameterizedTest
  @CsvSource({"1252, windows-1252", "65001, UTF-8"})
  void oldMailOfOutlookTellsItsSubjectInItsCodePage(int page, String alphabet) throws IOException {
    Path mail =
        new OutlookMailFile()
            .subject("Coördinatie", page, Charset.forName(alphabet))
            .in(folder.resolve("x.msg"));
    assertThat(read(mail, ".msg").subject()).contains("Coördinatie");
  }

  @Test
  void damagedMailOfOutlookSaysNothing() throws IOException {
    Path mail = new OutlookMailFile().subject("besluit").in(folder.resolve("x.msg"));
    byte[] whole = Files.readAllBytes(mail);
    Files.write(mail, Arrays.copyOf(whole, whole.length / 3));
    assertThat(read(mail, ".msg").subject()).isEmpty();
  }

  @Test
  void whatIsNoMailSaysNothing() throws IOException {
    Path text = Files.writeString(folder.resolve("x.txt"), "Subject: geen mail");
    assertThat(read(text, ".txt").subject()).isEmpty();
  }

  private MailFile internet(String mail) throws IOException {
    return read(
        Files.write(folder.resolve("x.eml"), mail.getBytes(StandardCharsets.UTF_8)), ".eml");
  }

  private static MailFile read(Path file, String ending) {
    return MailFile.read(file, ending, ZONE);
  }
}
