package nl.gia.feature;

/** One act in the history of a row, in words: when, by whom, and what it set. */
public record HistoryEntry(String when, String who, String what) {}
