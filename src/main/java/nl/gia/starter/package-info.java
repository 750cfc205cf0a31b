/** What every new database begins with, and the example: scripts of acts. */
@NullMarked
package nl.gia.starter;

import org.jspecify.annotations.NullMarked;
