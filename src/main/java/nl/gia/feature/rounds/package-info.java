/** Drafts that go round, who answered, and what they remarked. */
@NullMarked
package nl.gia.feature.rounds;

import org.jspecify.annotations.NullMarked;
