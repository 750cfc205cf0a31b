/** Lists from and to CSV and workbooks: how a file was read, its columns, its rows. */
@NullMarked
package nl.gia.lists;

import org.jspecify.annotations.NullMarked;
