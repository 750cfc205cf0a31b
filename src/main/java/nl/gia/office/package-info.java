/** Workbooks: described as plain records and written, or read into plain grids. */
@NullMarked
package nl.gia.office;

import org.jspecify.annotations.NullMarked;
