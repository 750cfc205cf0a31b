package nl.gia.office;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import nl.gia.platform.problem.UserFailure;

/**
 * What the file of a mail, an .eml or a .msg, says of it.
 *
 * @param subject on one line
 * @param sentOn the day in the mail's own time zone, or of a .msg, which has none, in the reader's
 */
public record MailFile(Optional<String> subject, Optional<LocalDate> sentOn) {
  private static final MailFile SILENT = new MailFile(Optional.empty(), Optional.empty());

  /**
   * Reads what a file says; one that is no mail, or not an orderly one, says nothing.
   *
   * @param ending what the file is
   */
  public static MailFile read(Path file, String ending, ZoneId zone) {
    try {
      return Guarded.call(
          FileProbe.name(file),
          () ->
              switch (ending) {
                case ".eml" -> InternetMail.read(file);
                case ".msg" -> OutlookMail.read(file, zone);
                default -> SILENT;
              });
    } catch (UserFailure e) {
      return SILENT;
    }
  }

  /** A subject as a title: without what is not seen, and without one where nothing is left. */
  static Optional<String> line(String subject) {
    String line = subject.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return Optional.of(line).filter(text -> !text.isEmpty());
  }
}
