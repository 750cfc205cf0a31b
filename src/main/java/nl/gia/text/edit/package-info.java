/** The one editor of styled text: what is typed in it is markup that nobody has to see. */
@NullMarked
package nl.gia.text.edit;

import org.jspecify.annotations.NullMarked;
