/** Meetings of all kinds, with what is discussed, decided and agreed upon there. */
@NullMarked
package nl.gia.feature.meetings;

import org.jspecify.annotations.NullMarked;
