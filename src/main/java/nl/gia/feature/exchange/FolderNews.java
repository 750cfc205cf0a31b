package nl.gia.feature.exchange;

import java.util.List;
import nl.gia.bundle.FolderReport;

/**
 * What exchanging by the folder came to.
 *
 * @param rows the rows that changed by it
 * @param undecided how much both sides changed
 * @param takes how many files went in, each of which can be taken back
 */
record FolderNews(FolderReport report, List<Arrival.Row> rows, int undecided, int takes) {
  FolderNews {
    rows = List.copyOf(rows);
  }
}
