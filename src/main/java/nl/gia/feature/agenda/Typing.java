package nl.gia.feature.agenda;

import nl.gia.journal.Heads;

/**
 * One text while it is being typed, with the writes that the typing goes on from. Used on the
 * database thread alone, where keeping and saving follow each other in order.
 */
final class Typing {
  private final TextVerbs verbs;
  private final DraftStore drafts;
  private final SectionField field;
  private Heads heads;
  private String base;

  Typing(TextVerbs verbs, DraftStore drafts, KeptText start) {
    this.verbs = verbs;
    this.drafts = drafts;
    this.field = start.field();
    this.heads = start.heads();
    this.base = start.text();
  }

  /** Keeps the text on this computer. */
  boolean keep(String text) {
    drafts.keep(new KeptText(field, heads, text));
    return true;
  }

  /** Keeps nothing any more: the text is again as it was. */
  boolean drop() {
    drafts.drop(field);
    return true;
  }

  /** Makes the text an entry. */
  boolean save(String text) {
    heads = verbs.save(field, base, text, heads);
    base = text;
    return true;
  }
}
