/** Forms for outsiders: workbooks they fill in, and their answers read back in. */
@NullMarked
package nl.gia.feature.forms;

import org.jspecify.annotations.NullMarked;
