package nl.gia.journal.merge;

/** A row of a table. */
public record RowKey(String table, String row) {}
