package nl.gia.lists;

import java.util.List;

/**
 * A column of a list that was read.
 *
 * @param index in the file, from 0
 * @param name its heading; of two header rows both, joined; unique in the list
 * @param parts the headings apart, from the top down
 */
public record ReadColumn(int index, String name, List<String> parts) {
  public ReadColumn {
    parts = List.copyOf(parts);
  }
}
