package nl.gia.text;

import java.util.List;

/** Sentences or list items that stayed, went, came or changed, with the words that differ. */
public record Passage(Edit.Kind kind, String before, String after, List<Edit> edits) {
  public Passage {
    edits = List.copyOf(edits);
  }

  static Passage whole(Edit.Kind kind, String before, String after) {
    return new Passage(kind, before, after, List.of(new Edit(kind, before, after)));
  }
}
