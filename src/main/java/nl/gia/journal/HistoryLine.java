package nl.gia.journal;

import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.WriteId;

/** One write in the history of a row: who set which field to what, by which act, and when. */
public record HistoryLine(
    WriteId write, String column, Content content, String author, long millis, Act act) {}
