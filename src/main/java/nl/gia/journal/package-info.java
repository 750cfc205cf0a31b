/** The append-only log: clock, entries, projection into tables, undo, state at a point. */
@NullMarked
package nl.gia.journal;

import org.jspecify.annotations.NullMarked;
