package nl.gia.feature;

import java.time.LocalDate;
import java.util.List;

/** What is still owed to parliament; one that recurs with the term of its first open year. */
@FunctionalInterface
public interface OpenPledges {
  List<Draft> on(RowsStore rows, LocalDate today);
}
