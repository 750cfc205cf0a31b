package nl.gia.search;

/**
 * What can be found of one row.
 *
 * @param title what the row is called
 * @param text what else it says, in plain words
 */
public record SearchEntry(String title, String text) {}
