package nl.gia.feature.documents;

import nl.gia.platform.text.Text;

/**
 * A row to which a document belongs.
 *
 * @param link the id of the link; empty text where a column of the row itself names the document
 */
record Linked(String link, String table, String row, Text kind, String name) {}
