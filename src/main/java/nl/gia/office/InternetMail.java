package nl.gia.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail as it goes over the internet: fields of text before all else. */
final class InternetMail {
  private static final int HEADERS = 1 << 18;
  private static final Pattern FIELD = Pattern.compile("[!-9;-~]{1,70}:[ \\t]?.*");
  private static final Pattern KNOWN =
      Pattern.compile("(?im)^(from|date|received|return-path|message-id|mime-version|subject|to):");
  private static final Pattern DATE = Pattern.compile("(?im)^date:\\s*(.+)$");
  private static final Pattern SUBJECT = Pattern.compile("(?im)^subject:[ \\t]*(.+)$");
  private static final int MOST_KNOWN = 2;

  private InternetMail() {}

  /** Whether text begins as a mail does: with fields, of which two belong to mails alone. */
  static boolean isMail(String start) {
    String first = start.lines().findFirst().orElse("");
    return FIELD.matcher(first).matches()
        && KNOWN.matcher(fields(start)).results().count() >= MOST_KNOWN;
  }

  static MailFile read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String fields = fields(new String(in.readNBytes(HEADERS), StandardCharsets.ISO_8859_1));
      return new MailFile(
          field(SUBJECT, fields)
              .map(subject -> EncodedWords.decode(plain(subject)))
              .flatMap(MailFile::line),
          field(DATE, fields).flatMap(InternetMail::day));
    }
  }

  private static Optional<String> field(Pattern which, String fields) {
    Matcher field = which.matcher(fields);
    return field.find() ? Optional.of(field.group(1)) : Optional.empty();
  }

  /** The fields of a mail, those that go on over several lines on one. */
  private static String fields(String start) {
    String lines = start.replace("\r\n", "\n");
    int end = lines.indexOf("\n\n");
    return (end < 0 ? lines : lines.substring(0, end)).replaceAll("\n[ \\t]+", " ");
  }

  /** Letters with accents should be encoded; where they are not, they are UTF-8 or Western. */
  private static String plain(String subject) {
    byte[] bytes = subject.getBytes(StandardCharsets.ISO_8859_1);
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf('\uFFFD') < 0 ? text : new String(bytes, Charset.forName("windows-1252"));
  }

  private static Optional<LocalDate> day(String date) {
    String plain = date.replaceAll("\\([^)]*\\)", "").replaceAll("\\s+", " ").strip();
    try {
      return Optional.of(
          ZonedDateTime.parse(plain, DateTimeFormatter.RFC_1123_DATE_TIME).toLocalDate());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
