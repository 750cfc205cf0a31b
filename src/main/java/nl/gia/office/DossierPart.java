package nl.gia.office;

import java.util.List;

/** What stands in a dossier, from top to bottom. */
public sealed interface DossierPart {
  /** A heading within the dossier, of level 1 or 2. */
  record Heading(int level, String words) implements DossierPart {}

  /** Running text. */
  record Text(String words) implements DossierPart {}

  /**
   * A table whose header is repeated on every page.
   *
   * @param name what the table is about, for those who cannot see it
   */
  record Table(String name, List<String> headers, List<List<String>> rows) implements DossierPart {
    public Table {
      headers = List.copyOf(headers);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }
}
