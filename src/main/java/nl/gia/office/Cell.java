package nl.gia.office;

import java.time.LocalDate;

/** What a cell of a written workbook holds. */
public sealed interface Cell {
  Cell BLANK = new Blank();

  /** Text as it stands, also when it begins like a formula. */
  record Text(String value) implements Cell {}

  /** A number; the column's kind says how it looks. */
  record Amount(double value) implements Cell {}

  /** A date without a time. */
  record Day(LocalDate value) implements Cell {}

  /** An error value such as {@code #N/A}, as the result of a formula. */
  record Fault(String code) implements Cell {}

  /**
   * A live formula and the result it has at the moment of writing.
   *
   * @param expression English function names, comma-separated, without the leading =
   * @param cached the result: text, number, day, fault or blank
   */
  record Formula(String expression, Cell cached) implements Cell {
    public Formula {
      if (cached instanceof Formula) {
        throw new IllegalArgumentException(expression);
      }
    }
  }

  /** Nothing. */
  record Blank() implements Cell {}

  static Cell text(String value) {
    return value.isEmpty() ? BLANK : new Text(value);
  }

  static Cell number(double value) {
    return new Amount(value);
  }

  static Cell day(LocalDate value) {
    return new Day(value);
  }

  static Cell formula(String expression, double cached) {
    return new Formula(expression, new Amount(cached));
  }

  static Cell formula(String expression, String cached) {
    return new Formula(expression, new Text(cached));
  }
}
