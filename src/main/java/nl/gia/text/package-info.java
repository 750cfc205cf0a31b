/**
 * Texts as values: how they are cleaned, split, compared, merged and marked up, without any I/O.
 */
@NullMarked
package nl.gia.text;

import org.jspecify.annotations.NullMarked;
