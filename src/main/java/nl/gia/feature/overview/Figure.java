package nl.gia.feature.overview;

import nl.gia.platform.ui.Target;

/** A key figure in words: what it counts, how many, a remark beside it, and where its rows are. */
record Figure(String id, String name, String value, String note, Target target) {}
