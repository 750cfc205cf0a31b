package nl.gia.feature.municipalities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.gia.SharedData;
import nl.gia.lists.ListFile;
import nl.gia.lists.ReadList;
import nl.gia.lists.ReadRow;

/** Rows of lists, as they are published or as a test writes them down. */
final class PublishedList {
  private PublishedList() {}

  static List<ListRow> file(String name) {
    ReadList list = ListFile.read(SharedData.file("cbs/" + name));
    List<ListRow> rows = new ArrayList<>();
    for (ReadRow row : list.rows()) {
      Map<String, String> cells = new HashMap<>();
      for (int i = 0; i < list.columns().size(); i++) {
        cells.put(list.columns().get(i).name(), row.cells().get(i).text());
      }
      rows.add(new ListRow(row.number(), cells));
    }
    return rows;
  }

  static List<ListRow> of(String csv) {
    List<String> lines = csv.lines().toList();
    String separator = lines.getFirst().contains(";") ? ";" : ",";
    String[] headings = lines.getFirst().split(separator, -1);
    List<ListRow> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      String[] cells = lines.get(i).split(separator, -1);
      Map<String, String> row = new HashMap<>();
      for (int c = 0; c < headings.length; c++) {
        row.put(headings[c], cells[c]);
      }
      rows.add(new ListRow(i + 1, row));
    }
    return rows;
  }
}
