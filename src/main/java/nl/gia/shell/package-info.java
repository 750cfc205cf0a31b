/** The window's frame: places, trail, menus, status and start screen; knows no feature by name. */
@NullMarked
package nl.gia.shell;

import org.jspecify.annotations.NullMarked;
