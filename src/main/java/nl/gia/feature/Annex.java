package nl.gia.feature;

import java.util.List;
import java.util.function.Function;
import nl.gia.platform.text.Text;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.Screen;

/**
 * Lists that belong at a place of the window, beside the screen of that place.
 *
 * @param place the number of the place
 * @param screen makes the screen with these lists, on the window's thread
 */
public record Annex(int place, List<Entry> entries, Function<Desk, Screen> screen) {
  /**
   * One of the lists: its table, and what it is called.
   *
   * @param sought whether the window's search box finds its rows
   */
  public record Entry(String table, Text name, boolean sought) {}

  public Annex {
    entries = List.copyOf(entries);
  }

  /** Whether a table is listed here. */
  public boolean lists(String table) {
    return entries.stream().anyMatch(entry -> entry.table().equals(table));
  }
}
