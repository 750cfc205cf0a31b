package nl.gia.journal.entry;

/** That this replica goes on for another, signed by the other's key (base64). */
public record Succession(Hash replica, String signature) {}
