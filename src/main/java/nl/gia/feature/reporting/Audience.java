package nl.gia.feature.reporting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** For whom a report is made; a sheet or column that is internal is for our own people alone. */
public enum Audience {
  /** Parliament gets what the minister promised, and nothing that names a person. */
  KAMER,
  INTERN;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Audience> of(String code) {
    return Arrays.stream(values()).filter(audience -> audience.code().equals(code)).findFirst();
  }
}
