/** The contract between a feature and the window, the command line, lists and reports. */
@NullMarked
package nl.gia.feature;

import org.jspecify.annotations.NullMarked;
