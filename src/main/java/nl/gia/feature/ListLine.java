package nl.gia.feature;

import java.util.Map;
import nl.gia.lists.ReadCell;

/** A row of a list, its cells by the field that their column stands for. */
public record ListLine(int number, Map<String, ReadCell> cells) {
  public ListLine {
    cells = Map.copyOf(cells);
  }
}
