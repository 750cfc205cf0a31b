package nl.gia.feature.municipalities;

/**
 * A fact of a municipality, as the list of its facts shows it; dates as they are stored.
 *
 * @param meeting the id of the meeting that it is a fact of; empty text is none
 * @param attended whether it follows from attendance, and is stored nowhere itself
 */
record FactRow(
    String id,
    String fact,
    String since,
    String until,
    String evidence,
    String meeting,
    boolean attended) {}
