package nl.gia.office;

/**
 * A column of a table.
 *
 * @param header unique within its table
 * @param width in characters
 */
public record ColumnSpec(String header, ColumnKind kind, int width) {
  public ColumnSpec {
    header = header.strip().replaceAll("\\s+", " ");
    if (header.isEmpty()) {
      throw new IllegalArgumentException("A column of a table needs a header");
    }
  }

  public static ColumnSpec of(String header, ColumnKind kind) {
    return new ColumnSpec(header, kind, kind == ColumnKind.TEXT ? 24 : 12);
  }
}
