/** The command line: what is asked in words, done by the same rules as in the window. */
@NullMarked
package nl.gia.command;

import org.jspecify.annotations.NullMarked;
