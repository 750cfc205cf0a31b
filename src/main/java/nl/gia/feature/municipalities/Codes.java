package nl.gia.feature.municipalities;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gia.feature.Rule;
import nl.gia.feature.Shape;

/** The codes of municipalities and provinces: 321, 0321 and GM0321 are one, and so 25 and PV25. */
final class Codes {
  static final Rule MUNICIPALITY = new Shape("code", "\\d{4}", MunicipalitiesText.CODE_SHAPE);
  static final Rule PROVINCE = new Shape("code", "\\d{2}", MunicipalitiesText.PROVINCE_CODE_SHAPE);

  private static final Pattern WRITTEN = Pattern.compile("(?:gm)?\\s*(\\d{1,4})(?:\\.0+)?");
  private static final Pattern PROVINCE_WRITTEN =
      Pattern.compile("(?:pv)?\\s*(\\d{1,2})(?:\\.0+)?");

  private Codes() {}

  /** A municipality's code as it is kept; a text that is no code comes back as it was. */
  static String municipality(String typed) {
    return padded(typed, WRITTEN, 4);
  }

  /** A municipality's name as it is kept: without the word that people put before it. */
  static String name(String typed) {
    return typed.strip().replaceFirst("^[Gg]emeente\\s+(?=\\S)", "");
  }

  /** A province's code as it is kept; a text that is no code comes back as it was. */
  static String province(String typed) {
    return padded(typed, PROVINCE_WRITTEN, 2);
  }

  private static String padded(String typed, Pattern pattern, int digits) {
    Matcher code = pattern.matcher(typed.strip().toLowerCase(Locale.ROOT));
    return code.matches() ? "0".repeat(digits - code.group(1).length()) + code.group(1) : typed;
  }
}
