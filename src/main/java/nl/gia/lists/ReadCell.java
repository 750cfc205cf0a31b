package nl.gia.lists;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.gia.office.GridCell;
import nl.gia.office.PlainNumber;
import nl.gia.office.Value;

/**
 * A cell of a list that was read.
 *
 * @param text one spelling per value: dates as 2010-01-31, numbers as 1234.5, codes with the
 *     leading zeros that the sheet shows, text exactly as it stands
 * @param value as the file holds it
 */
public record ReadCell(String text, Value value) {
  private static final Pattern DAY_NUMBER = Pattern.compile("\\d{5}");

  static final ReadCell BLANK = new ReadCell("", Value.BLANK);

  static ReadCell of(GridCell cell) {
    return switch (cell.value()) {
      case Value.Blank() -> BLANK;
      case Value.Text(String text) -> new ReadCell(text, cell.value());
      case Value.Amount(double number) -> new ReadCell(number(number, cell.shown()), cell.value());
      case Value.Day day -> new ReadCell(day.value().toString(), day);
      case Value.Moment moment -> new ReadCell(moment.value().toString(), moment);
      case Value.Hour hour -> new ReadCell(hour.value().toString(), hour);
      case Value.Truth truth -> new ReadCell(truth.value() ? "true" : "false", truth);
      case Value.Fault fault -> new ReadCell(fault.code(), fault);
    };
  }

  public boolean isBlank() {
    return text.isBlank();
  }

  /** The number in it: as the sheet holds it, or as someone wrote it. */
  public Optional<BigDecimal> number() {
    return value instanceof Value.Amount && PlainNumber.isOne(text)
        ? Optional.of(new BigDecimal(text))
        : Lenient.number(text);
  }

  /** The date in it: as the sheet holds it, or as someone wrote it. */
  public Optional<LocalDate> date() {
    return Lenient.date(text);
  }

  /**
   * The text in a column of dates: a moment is its date, and so is the number of a day that the
   * sheet shows as a number. Anything else is for its reader to judge.
   */
  public String dated() {
    boolean written = value instanceof Value.Text && !DAY_NUMBER.matcher(text).matches();
    return written ? text : date().map(LocalDate::toString).orElse(text);
  }

  /** The yes or no in it. */
  public Optional<Boolean> truth() {
    return Lenient.truth(text);
  }

  ReadCell followedBy(ReadCell next) {
    return next.text.isEmpty()
        ? this
        : new ReadCell(text + next.text, new Value.Text(text + next.text));
  }

  private static String number(double number, String shown) {
    if (shown.matches("0\\d+")) {
      return shown;
    }
    if (shown.endsWith("%")) {
      BigDecimal hundredfold = new BigDecimal(Double.toString(number)).movePointRight(2);
      return PlainNumber.of(hundredfold.doubleValue()) + "%";
    }
    return PlainNumber.of(number);
  }
}
