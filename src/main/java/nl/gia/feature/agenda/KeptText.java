package nl.gia.feature.agenda;

import nl.gia.journal.Heads;

/** Text that was typed and is no entry yet, with the writes that it goes on from. */
record KeptText(SectionField field, Heads heads, String text) {}
