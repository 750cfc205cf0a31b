/** User texts in Dutch and English, looked up by enum constant. */
@NullMarked
package nl.gia.platform.text;

import org.jspecify.annotations.NullMarked;
