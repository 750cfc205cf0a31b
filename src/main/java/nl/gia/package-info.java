/** Where the program starts, and the one place that names every feature. */
@NullMarked
package nl.gia;

import org.jspecify.annotations.NullMarked;
