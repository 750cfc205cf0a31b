package nl.gia.figures;

import java.util.Locale;

/** Which municipalities a figure is counted over. */
public enum Division {
  /** Those alive on the reference date. */
  THEN,
  /** What those have become since: each fact counts at the successor, one municipality once. */
  TODAY;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
