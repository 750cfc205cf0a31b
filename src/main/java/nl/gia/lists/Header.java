package nl.gia.lists;

import java.util.List;

/**
 * Where the headings of a sheet stand.
 *
 * @param first the first heading row, as an index among the rows that hold something
 * @param last the last one; the same when there is one
 * @param fit how many headings are known ones
 */
record Header(int first, int last, int fit, List<ReadColumn> columns) {}
