package nl.gia.platform.ui;

/** What a link points at: a row of a table, shown at the place that lists that table. */
public record Target(String table, String row) {}
