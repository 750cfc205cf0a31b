package nl.gia.lists;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates, numbers and yes or no, in the ways that people write them. */
public final class Lenient {
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})([T ]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?)?");
  private static final Pattern DUTCH = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
  private static final Pattern COMPACT = Pattern.compile("((?:18|19|20)\\d{2})(\\d{2})(\\d{2})");
  private static final Pattern WORDS =
      Pattern.compile("(\\d{1,2})[ -](\\p{L}{3,9})\\.?[ -](\\d{4})");
  private static final Pattern SERIAL = Pattern.compile("[1-7]\\d{4}(\\.0+)?");
  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
  private static final Pattern POINTS = Pattern.compile("[+-]?[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");
  private static final Pattern COMMAS = Pattern.compile("[+-]?[1-9]\\d{0,2}(,\\d{3})+\\.\\d+");
  private static final Pattern PLAIN = Pattern.compile("[+-]?\\d+([.,]\\d+)?");
  private static final List<String> MONTHS =
      List.of(
          " jan januari january ",
          " feb februari february ",
          " mrt maart mar march ",
          " apr april ",
          " mei may ",
          " jun juni june ",
          " jul juli july ",
          " aug augustus august ",
          " sep sept september ",
          " okt oktober oct october ",
          " nov november ",
          " dec december ");

  private Lenient() {}

  /** A date as 31-1-2010, 31/01/2010, 2010-01-31, 20100131, 31 januari 2010 or a day number. */
  public static Optional<LocalDate> date(String written) {
    String text = written.strip();
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return date(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher dutch = DUTCH.matcher(text);
    if (dutch.matches()) {
      return date(dutch.group(3), dutch.group(2), dutch.group(1));
    }
    Matcher compact = COMPACT.matcher(text);
    if (compact.matches()) {
      return date(compact.group(1), compact.group(2), compact.group(3));
    }
    Matcher words = WORDS.matcher(text);
    if (words.matches()) {
      return month(words.group(2))
          .flatMap(month -> date(words.group(3), month.toString(), words.group(1)));
    }
    return SERIAL.matcher(text).matches()
        ? Optional.of(SERIAL_ZERO.plusDays((long) Double.parseDouble(text)))
        : Optional.empty();
  }

  /** A number with a comma or a point, with or without dots between thousands, % left off. */
  public static Optional<BigDecimal> number(String written) {
    String text = written.replaceAll("[\\s\\u00a0\\u202f]", "");
    text = text.endsWith("%") ? text.substring(0, text.length() - 1) : text;
    text = text.startsWith("€") ? text.substring(1) : text;
    text = text.replace('−', '-');
    if (POINTS.matcher(text).matches()) {
      return Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
    }
    if (COMMAS.matcher(text).matches()) {
      return Optional.of(new BigDecimal(text.replace(",", "")));
    }
    return PLAIN.matcher(text).matches()
        ? Optional.of(new BigDecimal(text.replace(',', '.')))
        : Optional.empty();
  }

  /** Yes or no, in a word or a sign. */
  public static Optional<Boolean> truth(String written) {
    return switch (written.strip().toLowerCase(Locale.ROOT)) {
      case "ja", "j", "waar", "true", "yes", "y", "1", "x" -> Optional.of(true);
      case "nee", "n", "onwaar", "false", "no", "0" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private static Optional<Integer> month(String word) {
    String spelling = " " + word.toLowerCase(Locale.ROOT) + " ";
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).contains(spelling)) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
