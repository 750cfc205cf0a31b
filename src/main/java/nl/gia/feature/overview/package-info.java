/**
 * The first place: key figures, the target curve, what needs attention, and what changed since last
 * time. It reads what others keep and writes nothing of its own.
 */
@NullMarked
package nl.gia.feature.overview;

import org.jspecify.annotations.NullMarked;
