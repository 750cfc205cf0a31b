package nl.gia.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileEndingTest {
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

  @Test
  void mailOfOutlookIsKnownByItsProperties() throws IOException {
    assertThat(FileEnding.of(new OutlookMailFile().in(folder.resolve("x")))).isEqualTo(".msg");
  }

  private Path file(String content) throws IOException {
    return Files.write(folder.resolve("x"), content.getBytes(StandardCharsets.UTF_8));
  }
}
