package nl.gia.feature;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a date as people type it: 2008-09-11, 11-09-2008, 11/9/2008, 11 september 2008. */
public final class TypedDate {
  private static final Pattern YEAR_FIRST = Pattern.compile("([1-9]\\d{3})-(\\d{2})-(\\d{2})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[-/. ]\\s*(\\d{1,2}|\\p{L}{3,9})\\.?[-/. ]\\s*([1-9]\\d{3})");
  private static final List<List<String>> MONTHS =
      List.of(
          List.of("januari", "january", "jan"),
          List.of("februari", "february", "feb"),
          List.of("maart", "march", "mrt", "mar"),
          List.of("april", "apr"),
          List.of("mei", "may"),
          List.of("juni", "june", "jun"),
          List.of("juli", "july", "jul"),
          List.of("augustus", "august", "aug"),
          List.of("september", "sept", "sep"),
          List.of("oktober", "october", "okt", "oct"),
          List.of("november", "nov"),
          List.of("december", "dec"));

  private TypedDate() {}

  /** The date that was typed; empty when it is none, or one that never was (31-02-2009). */
  public static Optional<LocalDate> of(String typed) {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    Matcher iso = YEAR_FIRST.matcher(text);
    if (iso.matches()) {
      return date(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
    }
    Matcher dutch = DAY_FIRST.matcher(text);
    return dutch.matches()
        ? date(number(dutch.group(3)), month(dutch.group(2)), number(dutch.group(1)))
        : Optional.empty();
  }

  private static int month(String text) {
    if (Character.isDigit(text.charAt(0))) {
      return number(text);
    }
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).contains(text)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
