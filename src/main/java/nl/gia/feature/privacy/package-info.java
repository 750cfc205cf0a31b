/** Requests of persons about their data, and the terms for which records are kept. */
@NullMarked
package nl.gia.feature.privacy;

import org.jspecify.annotations.NullMarked;
