/** Small value types shared by all: identifiers, order keys, dates. */
@NullMarked
package nl.gia.platform.value;

import org.jspecify.annotations.NullMarked;
