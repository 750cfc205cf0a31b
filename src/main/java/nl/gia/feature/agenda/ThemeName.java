package nl.gia.feature.agenda;

/** A theme that a chapter can be about. */
record ThemeName(String id, String name) {}
