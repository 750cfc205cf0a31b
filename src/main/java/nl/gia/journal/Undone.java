package nl.gia.journal;

import java.util.ArrayList;
import java.util.List;
import nl.gia.journal.entry.Act;
import nl.gia.platform.text.Texts;

/**
 * What an undo or redo came to.
 *
 * @param nothing whether there was nothing left of the act that could be taken back
 * @param kept the fields that others changed, or whose row they work on, and that stay
 * @param proposed for how many of these the text that was there before is now proposed
 */
public record Undone(Act act, Changes changes, boolean nothing, List<RowField> kept, int proposed) {
  public Undone {
    kept = List.copyOf(kept);
  }

  /**
   * What to tell of it.
   *
   * @param done what was done with the act
   * @param name the act in words
   */
  public String told(JournalText done, String name, Texts texts) {
    List<String> sentences = new ArrayList<>();
    sentences.add(texts.get(nothing ? JournalText.NOTHING_LEFT : done, name));
    if (!nothing && !kept.isEmpty()) {
      sentences.add(texts.get(JournalText.KEPT, kept.size()));
    }
    if (proposed > 0) {
      sentences.add(texts.get(JournalText.PROPOSED, proposed));
    }
    return String.join(" ", sentences);
  }
}
