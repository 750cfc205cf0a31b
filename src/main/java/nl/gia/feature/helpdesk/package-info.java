/** The help desk: questions of municipalities and others, with their term and answer. */
@NullMarked
package nl.gia.feature.helpdesk;

import org.jspecify.annotations.NullMarked;
