package nl.gia.journal.merge;

import java.util.Collection;
import java.util.Optional;
import nl.gia.journal.entry.Hash;

/** The admitted log, as the merge of one row needs it. */
public interface LogView {
  /** The writes of a row; empty when there never was one. */
  Optional<RowLog> row(RowKey key);

  /** Rows that have, or once had, this row in a parent column. */
  Collection<RowKey> parts(RowKey key);

  boolean isErased(RowKey key);

  /** Where an admitted entry stands. */
  Place place(Hash entry);
}
