package nl.gia.feature.privacy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Day;
import nl.gia.platform.ui.Status;

/**
 * How a request stands on a day.
 *
 * @param days how many are left; below nothing when its term has passed, or had when it was
 *     answered
 */
record RequestStand(State state, Optional<Long> days) {
  private static final long SOON = 7;

  enum State {
    OPEN,
    EXTENDED,
    ANSWERED
  }

  /**
   * Tells by what the columns of a request hold.
   *
   * @param column gives the text of a column; empty text for nothing
   */
  static RequestStand of(UnaryOperator<String> column, LocalDate today) {
    Optional<LocalDate> due = Day.stored(column.apply("due"));
    if (!column.apply("outcome").isEmpty()) {
      Optional<LocalDate> answered = Day.stored(column.apply("answered_on"));
      return new RequestStand(
          State.ANSWERED,
          due.flatMap(last -> answered.map(day -> ChronoUnit.DAYS.between(day, last))));
    }
    return new RequestStand(
        column.apply("extended_on").isEmpty() ? State.OPEN : State.EXTENDED,
        due.map(last -> ChronoUnit.DAYS.between(today, last)));
  }

  boolean late() {
    return days.filter(left -> left < 0).isPresent();
  }

  /** In words, with the days that are left or by which it is late. */
  Status status(Texts texts) {
    return switch (state) {
      case ANSWERED ->
          late()
              ? new Status(Status.Tone.CARE, texts.get(PrivacyText.ANSWERED_LATE, -days.orElse(0L)))
              : new Status(
                  Status.Tone.GOOD,
                  texts.get(
                      days.isPresent() ? PrivacyText.ANSWERED_IN_TIME : PrivacyText.ANSWERED));
      case OPEN -> open(texts);
      case EXTENDED ->
          new Status(
              late() ? Status.Tone.BAD : Status.Tone.BUSY,
              texts.get(PrivacyText.EXTENDED, left(texts)));
    };
  }

  private Status open(Texts texts) {
    Status.Tone inTime =
        days.filter(left -> left <= SOON).isPresent() ? Status.Tone.CARE : Status.Tone.BUSY;
    return new Status(late() ? Status.Tone.BAD : inTime, left(texts));
  }

  private String left(Texts texts) {
    return days.map(left ->
            left < 0
                ? texts.get(PrivacyText.DAYS_LATE, -left)
                : texts.get(PrivacyText.DAYS_LEFT, left))
        .orElseGet(() -> texts.get(PrivacyText.NO_TERM));
  }
}
