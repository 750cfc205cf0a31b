package nl.gia.office;

import java.util.List;

/** Names with a value beside each. */
public record KeyValueBlock(String caption, List<Line> lines) implements Block {
  public KeyValueBlock {
    lines = List.copyOf(lines);
  }

  /** A name and its value. */
  public record Line(String name, Cell value, ColumnKind kind) {}
}
