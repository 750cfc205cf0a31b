package nl.gia.office;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** What a cell of a read workbook holds. */
public sealed interface Value {
  Value BLANK = new Blank();

  /** Nothing. */
  record Blank() implements Value {}

  /** Text, exactly as it stands. */
  record Text(String value) implements Value {}

  /** A number that is no date. */
  record Amount(double value) implements Value {}

  /** A date without a time. */
  record Day(LocalDate value) implements Value {}

  /** A date with a time. */
  record Moment(LocalDateTime value) implements Value {}

  /** A time without a date. */
  record Hour(LocalTime value) implements Value {}

  /** True or false. */
  record Truth(boolean value) implements Value {}

  /** An error value such as {@code #N/A}. */
  record Fault(String code) implements Value {}
}
