/** Themes of the agenda, and the topics that are proposed for it. */
@NullMarked
package nl.gia.feature.themes;

import org.jspecify.annotations.NullMarked;
