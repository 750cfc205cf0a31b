package nl.gia.lists;

/** A column of a list to be written. */
public record ListColumn(String heading, ListKind kind) {
  public static ListColumn text(String heading) {
    return new ListColumn(heading, ListKind.TEXT);
  }
}
