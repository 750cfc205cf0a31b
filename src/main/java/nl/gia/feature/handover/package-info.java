/** Handing over to a successor: the open work, who owns it, and a dossier to read. */
@NullMarked
package nl.gia.feature.handover;

import org.jspecify.annotations.NullMarked;
