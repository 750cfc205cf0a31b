/** The exchange file: written and read as a stream, verified, signed, sealed and encrypted. */
@NullMarked
package nl.gia.bundle;

import org.jspecify.annotations.NullMarked;
