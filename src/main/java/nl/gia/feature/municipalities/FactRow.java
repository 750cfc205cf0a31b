package nl.gia.feature.municipalities;

/** A fact of a municipality, as the list of its facts shows it; dates as they are stored. */
record FactRow(String id, String fact, String since, String until, String evidence) {}
