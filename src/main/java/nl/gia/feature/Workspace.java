package nl.gia.feature;

import java.time.Clock;
import java.util.Optional;
import nl.gia.journal.Journal;
import nl.gia.platform.db.Database;

/**
 * What screens work on: the open database, its journal, the kinds with their rules, the time.
 *
 * @param atRows what stands at the form of every row; empty where there are no forms
 */
public record Workspace(
    Database database, Journal journal, Kinds kinds, Clock clock, Optional<AtRowView> atRows) {
  /** For work without forms. */
  public Workspace(Database database, Journal journal, Kinds kinds, Clock clock) {
    this(database, journal, kinds, clock, Optional.empty());
  }
}
