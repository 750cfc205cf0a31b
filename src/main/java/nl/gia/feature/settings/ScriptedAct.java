package nl.gia.feature.settings;

import java.time.Instant;
import java.util.function.Consumer;
import nl.gia.journal.Tx;
import nl.gia.journal.entry.Act;

/**
 * An act that the program brings along: what it is called, when it is dated, and what it writes.
 */
public record ScriptedAct(Act act, Instant at, Consumer<Tx> writes) {}
