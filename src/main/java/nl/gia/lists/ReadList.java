package nl.gia.lists;

import java.util.List;

/** A list as it was read: how, its columns, and its rows. */
public record ReadList(HowRead howRead, List<ReadColumn> columns, List<ReadRow> rows) {
  public ReadList {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
