/** The pure core: from the writes of the log to the value of every field. No I/O. */
@NullMarked
package nl.gia.journal.merge;

import org.jspecify.annotations.NullMarked;
