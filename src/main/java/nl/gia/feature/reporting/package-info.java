/** The annual report: what it holds for whom, and the indicators and targets it speaks of. */
@NullMarked
package nl.gia.feature.reporting;

import org.jspecify.annotations.NullMarked;
