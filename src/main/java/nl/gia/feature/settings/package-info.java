/** Settings of this copy, who works with it, and what a new database starts with. */
@NullMarked
package nl.gia.feature.settings;

import org.jspecify.annotations.NullMarked;
