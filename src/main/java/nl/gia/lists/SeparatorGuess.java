package nl.gia.lists;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the separator that cuts the most lines into the same number of fields. */
final class SeparatorGuess {
  private static final int SAMPLE = 1 << 16;
  private static final Pattern DECLARED = Pattern.compile("\"?sep=(.)\"?(\\R|$)");

  private SeparatorGuess() {}

  static String sample(Reader in) throws IOException {
    char[] letters = new char[SAMPLE];
    int length = 0;
    int read = in.read(letters, 0, SAMPLE);
    while (read > 0) {
      length += read;
      read = in.read(letters, length, SAMPLE - length);
    }
    return new String(letters, 0, length);
  }

  /** What Excel's own first line {@code sep=;} says. */
  static Optional<Separator> declared(String sample) {
    Matcher line = DECLARED.matcher(sample);
    if (line.lookingAt()) {
      for (Separator separator : Separator.values()) {
        if (line.group(1).charAt(0) == separator.sign()) {
          return Optional.of(separator);
        }
      }
    }
    return Optional.empty();
  }

  static Separator of(String sample) {
    Separator best = Separator.NONE;
    long highest = 0;
    for (Separator separator : Separator.values()) {
      long score = separator == Separator.NONE ? 0 : score(sample, separator.sign());
      if (score > highest) {
        highest = score;
        best = separator;
      }
    }
    return best;
  }

  // Lines first, then fields: a comma in every amount is no separator beside more semicolons.
  private static long score(String sample, char sign) {
    List<Integer> widths = new ArrayList<>();
    CsvReader.CsvReaderBuilder reader =
        CsvReader.builder()
            .fieldSeparator(sign)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowExtraCharsAfterClosingQuote(true);
    for (CsvRecord csv : reader.ofCsvRecord(sample)) {
      widths.add(csv.getFieldCount());
    }
    if (widths.size() > 1 && sample.length() == SAMPLE) {
      widths.removeLast();
    }
    Map<Integer, Integer> lines = new HashMap<>();
    for (int width : widths) {
      if (width > 1) {
        lines.merge(width, 1, Integer::sum);
      }
    }
    return lines.entrySet().stream()
        .mapToLong(e -> e.getValue() * 10_000L + Math.min(e.getKey(), 9_999))
        .max()
        .orElse(0);
  }
}
