package nl.gia.lists;

import java.util.List;

/**
 * A row of a list that was read.
 *
 * @param number as the spreadsheet numbers it, from 1
 * @param cells one for each column of the list
 */
public record ReadRow(int number, List<ReadCell> cells) {}
