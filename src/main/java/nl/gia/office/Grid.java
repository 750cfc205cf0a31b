package nl.gia.office;

import java.util.List;

/** A workbook as it was read, without anything of the library that read it. */
public record Grid(FileKind kind, List<GridSheet> sheets) {
  public Grid {
    sheets = List.copyOf(sheets);
  }
}
