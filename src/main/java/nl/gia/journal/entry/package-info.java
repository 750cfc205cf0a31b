/** Entries of the log and their exact form: values, writes, digests, hashes. No I/O. */
@NullMarked
package nl.gia.journal.entry;

import org.jspecify.annotations.NullMarked;
