package nl.gia.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileEndingTest {
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "%PDF-1.7, .pdf",
    "{\\rtf1 tekst, .rtf",
    "GIF89a, .gif",
    "<!DOCTYPE html><p>, .html",
    "een brief, .txt"
  })
  void contentTellsTheEnding(String content, String ending) throws IOException {
    assertThat(FileEnding.of(file(content))).isEqualTo(ending);
  }

  @Test
  void wordFileIsAZipWithADocument() throws IOException {
    Path file = folder.resolve("x");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.closeEntry();
    }
    assertThat(FileEnding.of(file)).isEqualTo(".docx");
  }

  @Test
  void whatNobodyKnowsHasNoEnding() throws IOException {
    assertThat(FileEnding.of(file("\0\1\2\3"))).isEmpty();
  }

  @Test
  void mailIsKnownByItsFields() throws IOException {
    assertThat(FileEnding.of(file("From: a@b.nl\nTo: c@d.nl\n\nDag"))).isEqualTo(".eml");
  }

  @ParameterizedTest
  @CsvSource({
    "'Thu, 11 Sep 2008 23:30:00 -0500', 2008-09-11",
    "'9 Feb 2009 10:15:00 GMT', 2009-02-09",
    "'Mon, 09 Feb 2009 10:15:00 +0100 (CET)', 2009-02-09"
  })
  void mailIsOfItsOwnDay(String date, LocalDate day) throws IOException {
    Path mail = file("Date: " + date + "\nFrom: a@b.nl\n\nDag");
    assertThat(MailFile.sentOn(mail, ".eml", ZONE)).contains(day);
  }

  @Test
  void mailThatDoesNotSayItsDayHasNone() throws IOException {
    Path mail = file("Date: gisteren\nFrom: a@b.nl\n\nDate: Mon, 9 Feb 2009 10:15:00 GMT");
    assertThat(MailFile.sentOn(mail, ".eml", ZONE)).isEmpty();
  }

  @Test
  void mailOfOutlookTellsWhenItWasSent() throws IOException {
    Path mail = folder.resolve("x.msg");
    try (POIFSFileSystem system = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(mail)) {
      system.createDocument(
          new ByteArrayInputStream(sent(Instant.parse("2009-02-09T23:30:00Z"))),
          "__properties_version1.0");
      system.writeFilesystem(out);
    }
    assertThat(FileEnding.of(mail)).isEqualTo(".msg");
    assertThat(MailFile.sentOn(mail, ".msg", ZONE)).contains(LocalDate.of(2009, 2, 10));
  }

  private static byte[] sent(Instant time) {
    long ticks = (time.toEpochMilli() + 11_644_473_600_000L) * 10_000;
    return ByteBuffer.allocate(48)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(32, 0x0039_0040)
        .putLong(40, ticks)
        .array();
  }

  private Path file(String content) throws IOException {
    return Files.write(folder.resolve("x"), content.getBytes(StandardCharsets.UTF_8));
  }
}
