/** Search over rows of all kinds: the index in the file, how a question is read, what is found. */
@NullMarked
package nl.gia.search;

import org.jspecify.annotations.NullMarked;
