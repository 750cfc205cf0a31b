/** Work away from the window's thread: one thread that writes, several that read, one way back. */
@NullMarked
package nl.gia.platform.task;

import org.jspecify.annotations.NullMarked;
