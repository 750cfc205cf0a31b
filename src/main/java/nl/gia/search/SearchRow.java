package nl.gia.search;

/** A row of a table, by its name. */
public record SearchRow(String table, String row) {}
