package nl.gia.office;

/** What a column holds, which decides its format and the side it is aligned to. */
public enum ColumnKind {
  TEXT("General", false),
  INTEGER("#,##0", true),
  DECIMAL("#,##0.0#", true),
  /** A share as a fraction: 0.125 shows as 12,5%. */
  PERCENT("0.0%", true),
  /** Percentage points: 12.5 shows as 12,5. */
  POINTS("#,##0.0", true),
  DATE("dd\\-mm\\-yyyy", true),
  YEAR("0", true);

  private final String format;
  private final boolean right;

  ColumnKind(String format, boolean right) {
    this.format = format;
    this.right = right;
  }

  String format() {
    return format;
  }

  boolean right() {
    return right;
  }
}
