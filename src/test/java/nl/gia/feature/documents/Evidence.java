package nl.gia.feature.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

/** Files as people drag them in, for tests. */
final class Evidence {
  static final String PDF = "%PDF-1.4\nVoorbeeld van een besluit\n%%EOF\n";

  static final String MAIL =
      String.join(
          "\r\n",
          "Received: from voorbeeld.nl",
          "From: griffie@voorbeeld.nl",
          "To: gia@voorbeeld.nl",
          "Subject: besluit",
          "Date: Thu, 11 Sep 2008 23:30:00 +0200 (CEST)",
          "",
          "Dag,",
          "");

  private Evidence() {}

  /** A file last changed on 2 March 2009. */
  static Path file(Path folder, String name, String content) {
    try {
      Path file = folder.resolve(name);
      Files.write(file, content.getBytes(StandardCharsets.UTF_8));
      Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2009-03-02T12:00:00Z")));
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
