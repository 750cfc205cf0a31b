/** Failures as people meet them: field problems, refusals and faults of our own. */
@NullMarked
package nl.gia.platform.problem;

import org.jspecify.annotations.NullMarked;
