/** What parliament asked and was promised, with the papers in which that stands. */
@NullMarked
package nl.gia.feature.parliament;

import org.jspecify.annotations.NullMarked;
