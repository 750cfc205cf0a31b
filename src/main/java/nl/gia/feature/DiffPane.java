package nl.gia.feature;

import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import nl.gia.text.Diff;
import nl.gia.text.Edit;
import nl.gia.text.Markup;
import nl.gia.text.Passage;

/** What changed in a text: new words underlined, old words struck through, each in its colour. */
public final class DiffPane extends TextFlow {
  /** How much unchanged text is shown beside a change. */
  private static final int CONTEXT = 60;

  public DiffPane(String before, String after) {
    getStyleClass().add("diff");
    String old = Markup.parse(before).toPlain();
    String now = Markup.parse(after).toPlain();
    // Where only the marks differ, they are what is to be seen.
    boolean words = !old.equals(now) || before.equals(after);
    show((words ? Diff.of(old, now) : Diff.of(before, after)).passages());
  }

  private void show(List<Passage> passages) {
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      if (passage.kind() == Edit.Kind.SAME) {
        add(shortened(passage.after(), i > 0, i + 1 < passages.size()), "diff-same");
      } else {
        passage.edits().forEach(this::add);
      }
    }
  }

  private void add(Edit edit) {
    switch (edit.kind()) {
      case SAME -> add(edit.after(), "diff-same");
      case ADDED -> add(edit.after(), "diff-added");
      case REMOVED -> add(edit.before(), "diff-removed");
      case REPLACED -> {
        String before = edit.before();
        String kept = before.stripTrailing();
        add(kept, "diff-removed");
        add(before.length() == kept.length() ? " " : before.substring(kept.length()), "diff-same");
        add(edit.after(), "diff-added");
      }
    }
  }

  private void add(String words, String style) {
    if (!words.isEmpty()) {
      Text text = new Text(words);
      text.getStyleClass().add(style);
      getChildren().add(text);
    }
  }

  /** The ends of unchanged text that touch a change. */
  private static String shortened(String text, boolean follows, boolean precedes) {
    if (text.length() <= 2 * CONTEXT) {
      return text;
    }
    int to = text.indexOf(' ', CONTEXT);
    String start = follows || !precedes ? text.substring(0, to < 0 ? CONTEXT : to) : "";
    int from = Math.max(text.lastIndexOf(' ', text.length() - CONTEXT), 0);
    String end = precedes ? text.substring(from) : "";
    return start + " …" + end;
  }
}
