package nl.gia.feature;

import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a number as people type it: 1.234 and 17,5 in Dutch, 17.5 as programs write it. */
final class TypedNumber {
  private static final Pattern WHOLE = Pattern.compile("[-+]?(\\d{1,18}|\\d{1,3}(\\.\\d{3}){1,5})");
  private static final Pattern POINT = Pattern.compile("[-+]?\\d{1,15}(\\.\\d{1,15})?");
  private static final Pattern COMMA =
      Pattern.compile("[-+]?(\\d{1,15}|\\d{1,3}(\\.\\d{3}){1,4}),\\d{1,15}");
  private static final Pattern GROUPS = Pattern.compile("[-+]?\\d{1,3}(\\.\\d{3}){2,4}");
  private static final Pattern EITHER = Pattern.compile("[-+]?[1-9]\\d{0,2}\\.\\d{3}");

  private TypedNumber() {}

  static Optional<Long> whole(String typed) {
    String text = typed.strip();
    return WHOLE.matcher(text).matches()
        ? Optional.of(Long.parseLong(text.replace(".", "")))
        : Optional.empty();
  }

  static Optional<Double> decimal(String typed) {
    String text = bare(typed);
    if (COMMA.matcher(text).matches() || GROUPS.matcher(text).matches()) {
      return Optional.of(Double.parseDouble(text.replace(".", "").replace(',', '.')));
    }
    return POINT.matcher(text).matches() ? Optional.of(Double.parseDouble(text)) : Optional.empty();
  }

  /** Whether it could be a thousand and more, or a number with three decimals. */
  static boolean ambiguous(String typed) {
    return EITHER.matcher(bare(typed)).matches();
  }

  private static String bare(String typed) {
    return typed.strip().replaceFirst("\\s*%$", "");
  }
}
