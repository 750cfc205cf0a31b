/**
 * The numbers: municipalities on a date, facts, rungs, indicators and targets; read-only, and the
 * same for screens, reports and the command line.
 */
@NullMarked
package nl.gia.figures;

import org.jspecify.annotations.NullMarked;
