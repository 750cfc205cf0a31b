package nl.gia.search;

import java.util.List;
import java.util.Optional;
import nl.gia.platform.text.Text;

/** What rows there are to be found, as those say who know the kinds of rows. */
public interface Searchable {
  /** The tables whose rows can be found. */
  List<String> tables();

  /** Changes whenever rows would say something else here than before, though none was written. */
  String shape();

  /** What the rows of a table are called together. */
  Text called(String table);

  /** What is found of a row; nothing of one that was removed or is not there. */
  Optional<SearchEntry> entry(SearchRow row);

  /** The rows whose own name has the name of this row in it. */
  List<SearchRow> calledAfter(SearchRow row);
}
