package nl.gia.office;

/**
 * A cell as it was read.
 *
 * @param shown the text that the spreadsheet shows
 */
public record GridCell(Value value, String shown) {
  public static final GridCell BLANK = new GridCell(Value.BLANK, "");

  /** Whether there is nothing to see. */
  public boolean isBlank() {
    return shown.isBlank();
  }
}
