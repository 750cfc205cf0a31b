/**
 * Municipalities through their mergers, provinces, regions, and what each municipality did with the
 * agenda.
 */
@NullMarked
package nl.gia.feature.municipalities;

import org.jspecify.annotations.NullMarked;
