package nl.gia.feature.exchange;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.gia.platform.db.WholeFile;

/**
 * A mail that is ready to be sent but for being looked at (RFC 5322, as an .eml file that mail
 * programs open as a draft).
 *
 * @param to the address; empty when it is not known
 */
record MailDraft(String to, String subject, String body) {
  private static final String LINE = "\r\n";
  private static final String BOUNDARY = "gia-deel";
  private static final String ZIP = ".zip";

  /** The first day that a zip can tell. */
  private static final LocalDateTime UNDATED = LocalDateTime.of(1980, 1, 1, 0, 0);

  /** Writes the draft with these files, each in a zip since mail filters stop unknown endings. */
  void write(Path file, List<Path> attached) {
    WholeFile.write(file, out -> write(out, attached));
  }

  private void write(OutputStream out, List<Path> attached) throws IOException {
    text(out, "X-Unsent: 1" + LINE);
    if (!to.isEmpty()) {
      text(out, "To: " + to.replaceAll("[\\r\\n]", "") + LINE);
    }
    text(out, "Subject: =?UTF-8?B?" + base64(subject) + "?=" + LINE);
    text(out, "MIME-Version: 1.0" + LINE);
    text(out, "Content-Type: multipart/mixed; boundary=\"" + BOUNDARY + "\"" + LINE + LINE);
    text(out, "--" + BOUNDARY + LINE + "Content-Type: text/plain; charset=utf-8" + LINE);
    text(out, "Content-Transfer-Encoding: base64" + LINE + LINE);
    text(out, Base64.getMimeEncoder().encodeToString(body.getBytes(StandardCharsets.UTF_8)));
    text(out, LINE);
    for (Path one : attached) {
      attach(out, one);
    }
    text(out, "--" + BOUNDARY + "--" + LINE);
  }

  private static void attach(OutputStream out, Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    boolean zipped = name.toLowerCase(Locale.ROOT).endsWith(ZIP);
    text(out, "--" + BOUNDARY + LINE + "Content-Type: application/zip" + LINE);
    text(out, "Content-Transfer-Encoding: base64" + LINE);
    text(out, "Content-Disposition: attachment; filename*=UTF-8''");
    text(out, encoded(zipped ? name : name + ZIP) + LINE + LINE);
    try (OutputStream coded = Base64.getMimeEncoder().wrap(new Unclosed(out))) {
      if (zipped) {
        Files.copy(file, coded);
      } else {
        ZipOutputStream zip = new ZipOutputStream(coded);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(UNDATED);
        zip.putNextEntry(entry);
        Files.copy(file, zip);
        zip.finish();
      }
    }
    text(out, LINE);
  }

  /** RFC 2231. */
  private static String encoded(String name) {
    StringBuilder encoded = new StringBuilder();
    for (byte one : name.getBytes(StandardCharsets.UTF_8)) {
      char letter = (char) (one & 0xff);
      boolean plain =
          letter < 128 && (Character.isLetterOrDigit(letter) || "-._".indexOf(letter) >= 0);
      encoded.append(plain ? String.valueOf(letter) : "%%%02X".formatted(one & 0xff));
    }
    return encoded.toString();
  }

  private static String base64(String words) {
    return Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8));
  }

  private static void text(OutputStream out, String words) throws IOException {
    out.write(words.getBytes(StandardCharsets.UTF_8));
  }

  /** One part of a mail, after which others come. */
  private static final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
