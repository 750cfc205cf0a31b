package nl.gia.feature.agenda;

/** A proposal to change a section's text, with the text it started from. */
record Proposal(
    String id, String column, String base, String proposed, String by, String decision) {}
