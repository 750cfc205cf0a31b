package nl.gia.journal.entry;

/** A write of another entry: that entry's index in this one's refs, and the write's place there. */
public record Pointer(int ref, int place) {}
