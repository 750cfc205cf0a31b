package nl.gia.feature;

import java.time.Clock;
import nl.gia.journal.Journal;
import nl.gia.platform.db.Database;

/** What screens work on: the open database, its journal, the kinds with their rules, the time. */
public record Workspace(Database database, Journal journal, Kinds kinds, Clock clock) {}
