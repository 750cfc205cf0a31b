package nl.gia.feature.reporting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.gia.platform.text.Text;

/** For whom a report is made; a sheet or column that is internal is for our own people alone. */
public enum Audience {
  /** Parliament gets what the minister promised, and nothing that names a person. */
  KAMER,
  INTERN;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the version is called. */
  public Text title() {
    return switch (this) {
      case KAMER -> ReportingText.AUDIENCE_KAMER;
      case INTERN -> ReportingText.AUDIENCE_INTERN;
    };
  }

  public static Optional<Audience> of(String code) {
    return Arrays.stream(values()).filter(audience -> audience.code().equals(code)).findFirst();
  }
}
