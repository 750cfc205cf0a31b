package nl.gia.journal;

/** What taking a bundle came to: entries that went in, that were here already, and that wait. */
public record Taken(long admitted, long known, long waiting, Changes changes) {}
