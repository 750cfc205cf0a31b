/** The agenda itself: editions, their sections, and proposals to change a text. */
@NullMarked
package nl.gia.feature.agenda;

import org.jspecify.annotations.NullMarked;
