/** Exchange with colleagues: files made and taken, who is trusted, and what both sides changed. */
@NullMarked
package nl.gia.feature.exchange;

import org.jspecify.annotations.NullMarked;
