package nl.gia.platform.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people read and type them here (11-09-2008), and as they are stored (2008-09-11). */
public final class Day {
  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);
  private static final Pattern TYPED =
      Pattern.compile(
          "(?:(?<d>\\d{1,2})[-/. ](?<m>\\d{1,2})[-/."
              + " ]|(?<dd>\\d{2})(?<mm>\\d{2}))(?<y>\\d{4}|\\d{2})");
  private static final Pattern STORED = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private Day() {}

  public static String shown(LocalDate date) {
    return SHOWN.format(date);
  }

  /** A stored date as people read it; what is no date stays as it is. */
  public static String shown(String stored) {
    return stored(stored).map(Day::shown).orElse(stored);
  }

  /** The date that somebody typed: 11-9-2008, 11/09/08 or 11092008. */
  public static Optional<LocalDate> typed(String text) {
    Matcher parts = TYPED.matcher(text.strip());
    if (!parts.matches()) {
      return stored(text.strip());
    }
    boolean apart = parts.group("d") != null;
    int year = Integer.parseInt(parts.group("y"));
    return date(
        year < 100 ? 2000 + year : year,
        Integer.parseInt(parts.group(apart ? "m" : "mm")),
        Integer.parseInt(parts.group(apart ? "d" : "dd")));
  }

  /** The same, for a date that is still being typed: its year may not be whole yet. */
  static Optional<LocalDate> typedWhole(String text) {
    Matcher parts = TYPED.matcher(text.strip());
    return parts.matches() && parts.group("y").length() == 2 ? Optional.empty() : typed(text);
  }

  /** The date of stored text; empty when that is none. */
  public static Optional<LocalDate> stored(String text) {
    if (!STORED.matcher(text).matches()) {
      return Optional.empty();
    }
    return date(
        Integer.parseInt(text.substring(0, 4)),
        Integer.parseInt(text.substring(5, 7)),
        Integer.parseInt(text.substring(8)));
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
