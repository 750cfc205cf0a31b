/** The SQLite file: connections, migrations and the one write connection. */
@NullMarked
package nl.gia.platform.db;

import org.jspecify.annotations.NullMarked;
