package nl.gia.feature.forms;

import java.time.LocalDate;

/**
 * A form that is asked for.
 *
 * @param subject the row that it is about; empty for none
 * @param due by when it is to come back
 * @param returnTo where to, such as a mail address; empty when the secretary writes that in later
 */
public record FormRequest(FormKind kind, String subject, LocalDate due, String returnTo) {
  private static final int WEEKS = 4;

  /** By when a form comes back when nobody chose a day. */
  public static LocalDate usualDue(LocalDate today) {
    return today.plusWeeks(WEEKS);
  }
}
