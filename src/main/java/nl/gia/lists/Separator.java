package nl.gia.lists;

/** What stands between the fields of a CSV; {@link #NONE} when there is one column. */
public enum Separator {
  SEMICOLON(';', ListsText.SEMICOLON),
  COMMA(',', ListsText.COMMA),
  TAB('\t', ListsText.TAB),
  PIPE('|', ListsText.PIPE),
  NONE('\u001f', ListsText.ONE_COLUMN);

  private final char sign;
  private final ListsText text;

  Separator(char sign, ListsText text) {
    this.sign = sign;
    this.text = text;
  }

  char sign() {
    return sign;
  }

  ListsText text() {
    return text;
  }
}
