package nl.gia.feature;

import nl.gia.journal.Tx;

/** Settles what is owed to parliament every year; a verb of the feature that keeps it. */
public interface YearlySettling {
  /** Settles a year by a paper, where it is still open. */
  void settle(Tx tx, int year, String paper);

  /** Opens a year again that was settled by this paper. */
  void reopen(Tx tx, int year, String paper);
}
