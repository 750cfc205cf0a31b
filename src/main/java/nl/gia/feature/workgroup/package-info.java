/** The working group: organisations, persons, and who sits in it when. */
@NullMarked
package nl.gia.feature.workgroup;

import org.jspecify.annotations.NullMarked;
