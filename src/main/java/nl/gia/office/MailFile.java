package nl.gia.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gia.platform.problem.UserFailure;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The day on which a mail was sent, as its file says: an .eml or a .msg. */
public final class MailFile {
  private static final int HEADERS = 1 << 18;
  private static final Pattern FIELD = Pattern.compile("[!-9;-~]{1,70}:[ \\t]?.*");
  private static final Pattern KNOWN =
      Pattern.compile("(?im)^(from|date|received|return-path|message-id|mime-version|subject|to):");
  private static final Pattern DATE = Pattern.compile("(?im)^date:\\s*(.+)$");
  private static final int MOST_KNOWN = 2;

  /** The properties of a mail of Outlook stand in this stream, 16 bytes each, after its head. */
  private static final String PROPERTIES = "__properties_version1.0";

  private static final int PROPERTY = 16;
  private static final int SENT = 0x0039_0040;
  private static final int DELIVERED = 0x0E06_0040;

  /** Outlook counts tenths of microseconds from 1601. */
  private static final long TICKS = 10_000;

  private static final long FROM_1601_TO_1970 = 11_644_473_600_000L;

  private MailFile() {}

  /** Whether text begins as a mail does: with fields, of which two belong to mails alone. */
  static boolean isMail(String start) {
    String first = start.lines().findFirst().orElse("");
    return FIELD.matcher(first).matches()
        && KNOWN.matcher(headers(start)).results().count() >= MOST_KNOWN;
  }

  /**
   * The day in a mail's own time zone, or of a .msg, which has none, in this one.
   *
   * @param ending what the file is
   */
  public static Optional<LocalDate> sentOn(Path file, String ending, ZoneId zone) {
    try {
      return Guarded.call(
          FileProbe.name(file),
          () ->
              switch (ending) {
                case ".eml" -> internet(file);
                case ".msg" -> outlook(file, zone);
                default -> Optional.empty();
              });
    } catch (UserFailure e) {
      // A mail that does not say so in an orderly way is of the day of its file.
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> internet(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String start = new String(in.readNBytes(HEADERS), StandardCharsets.ISO_8859_1);
      Matcher date = DATE.matcher(headers(start));
      return date.find() ? day(date.group(1)) : Optional.empty();
    }
  }

  /** The fields of a mail, those that go on over several lines on one. */
  private static String headers(String start) {
    String lines = start.replace("\r\n", "\n");
    int end = lines.indexOf("\n\n");
    return (end < 0 ? lines : lines.substring(0, end)).replaceAll("\n[ \\t]+", " ");
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

  private static Optional<LocalDate> outlook(Path file, ZoneId zone) throws IOException {
    try (POIFSFileSystem system = new POIFSFileSystem(file.toFile(), true);
        DocumentInputStream in = system.createDocumentInputStream(PROPERTIES)) {
      ByteBuffer all = ByteBuffer.wrap(in.readNBytes(HEADERS)).order(ByteOrder.LITTLE_ENDIAN);
      return time(all, SENT)
          .or(() -> time(all, DELIVERED))
          .map(time -> time.atZone(zone).toLocalDate());
    }
  }

  private static Optional<Instant> time(ByteBuffer properties, int wanted) {
    for (int at = 2 * PROPERTY; at + PROPERTY <= properties.limit(); at += PROPERTY) {
      if (properties.getInt(at) == wanted) {
        long ticks = properties.getLong(at + Long.BYTES);
        return Optional.of(Instant.ofEpochMilli(ticks / TICKS - FROM_1601_TO_1970));
      }
    }
    return Optional.empty();
  }
}
