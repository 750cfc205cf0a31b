package nl.gia.journal;

import nl.gia.journal.merge.RowKey;

/** One field of one row. */
public record RowField(RowKey key, String column) {}
