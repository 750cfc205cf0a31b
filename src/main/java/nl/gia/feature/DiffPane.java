package nl.gia.feature;

import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import nl.gia.text.Diff;
import nl.gia.text.Edit;
import nl.gia.text.Markup;
import nl.gia.text.Passage;
import nl.gia.text.Shown;

/**
 * What changed in a text: new words underlined, old words struck through, each in its colour. Where
 * only the style changed, the words are there twice, as they looked and as they look now.
 */
public final class DiffPane extends TextFlow {
  /** How much unchanged text is shown beside a change. */
  private static final int CONTEXT = 60;

  private static final String SAME = "diff-same";
  private static final String ADDED = "diff-added";
  private static final String REMOVED = "diff-removed";

  private final Shown old;
  private final Shown now;
  private int inOld;
  private int inNow;

  public DiffPane(String before, String after) {
    getStyleClass().add("diff");
    old = Markup.parse(before).toShown();
    now = Markup.parse(after).toShown();
    List<Passage> passages = Diff.of(old.text(), now.text()).passages();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      if (passage.kind() == Edit.Kind.SAME) {
        same(passage.before(), passage.after(), i > 0, i + 1 < passages.size());
        passOver(passage.before(), passage.after());
      } else {
        passage.edits().forEach(this::changed);
      }
    }
  }

  private void same(String before, String after, boolean follows, boolean precedes) {
    int length = after.length();
    boolean comparable = before.equals(after);
    int at = 0;
    while (at < length) {
      boolean alike = !comparable || alike(at);
      int end = at + 1;
      while (end < length && alike == (!comparable || alike(end))) {
        end++;
      }
      if (alike) {
        shorten(inNow + at, inNow + end, follows || at > 0, precedes || end < length);
      } else {
        add(old, inOld + at, inOld + end, REMOVED);
        add(" ", SAME);
        add(now, inNow + at, inNow + end, ADDED);
      }
      at = end;
    }
  }

  private boolean alike(int at) {
    return old.styles().get(inOld + at).equals(now.styles().get(inNow + at));
  }

  private void changed(Edit edit) {
    String before = edit.before();
    String after = edit.after();
    switch (edit.kind()) {
      case SAME -> same(before, after, true, true);
      case ADDED -> add(now, inNow, inNow + after.length(), ADDED);
      case REMOVED -> add(old, inOld, inOld + before.length(), REMOVED);
      case REPLACED -> {
        int kept = before.stripTrailing().length();
        add(old, inOld, inOld + kept, REMOVED);
        add(before.length() == kept ? " " : before.substring(kept), SAME);
        add(now, inNow, inNow + after.length(), ADDED);
      }
    }
    passOver(before, after);
  }

  private void passOver(String before, String after) {
    inOld += before.length();
    inNow += after.length();
  }

  /** Of unchanged text only the ends that touch a change. */
  private void shorten(int from, int to, boolean follows, boolean precedes) {
    if (to - from <= 2 * CONTEXT) {
      add(now, from, to, SAME);
      return;
    }
    String text = now.text();
    int space = text.indexOf(' ', from + CONTEXT);
    if (follows || !precedes) {
      add(now, from, space < 0 || space > to ? from + CONTEXT : space, SAME);
    }
    add(" …", SAME);
    if (precedes) {
      add(now, Math.max(text.lastIndexOf(' ', to - CONTEXT), from), to, SAME);
    }
  }

  private void add(Shown shown, int from, int to, String style) {
    for (Shown.Piece piece : shown.between(from, to)) {
      Text text = add(piece.drawn(), style);
      if (piece.style().bold() || piece.style().heading() > 0) {
        text.getStyleClass().add("reading-bold");
      }
      if (piece.style().italic()) {
        text.getStyleClass().add("reading-italic");
      }
      String link = piece.style().link();
      if (!link.isEmpty() && !style.equals(SAME)) {
        add(" (" + link + ")", style);
      }
    }
  }

  private Text add(String words, String style) {
    Text text = new Text(words);
    text.getStyleClass().add(style);
    getChildren().add(text);
    return text;
  }
}
