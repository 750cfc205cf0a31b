package nl.gia.text.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.ContentChange;
import org.jspecify.annotations.Nullable;

/**
 * What one press of undo takes back. The control's own step is one letter; here it is a word with
 * the space after it, or a row of letters that were deleted one by one.
 */
final class Steps {
  private final Deque<Step> done = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();
  private @Nullable ContentChange last;

  /**
   * Some changes together.
   *
   * @param changes how many steps of the control they are
   * @param caret where the caret goes once they are undone: where it was, or behind what came back
   */
  record Step(int changes, TextPos caret) {
    private Step after(Step before, int further) {
      TextPos from = before.caret();
      return new Step(
          before.changes() + changes, TextPos.ofLeading(from.index(), from.offset() + further));
    }
  }

  void clear() {
    done.clear();
    undone.clear();
    last = null;
  }

  /** Adds a change that was made just now, with the caret still where it was. */
  void add(ContentChange change, TextPos caret, LinesModel lines) {
    undone.clear();
    ContentChange before = last;
    // Backspace has moved the caret before it deletes.
    TextPos from = isLetter(change, 1, 0) ? change.getEnd() : caret;
    Step step = new Step(1, from);
    if (before != null && types(before, change, lines)) {
      step = step.after(done.pop(), 0);
    } else if (before != null && deletes(before, change)) {
      boolean ahead = change.getStart().offset() == before.getStart().offset();
      step = step.after(done.pop(), ahead ? 1 : 0);
    }
    done.push(step);
    last = change;
  }

  /** What is to be undone now. */
  Optional<Step> back() {
    return moved(done, undone);
  }

  /** What is to be done again now. */
  Optional<Step> again() {
    return moved(undone, done);
  }

  private Optional<Step> moved(Deque<Step> from, Deque<Step> to) {
    last = null;
    Optional<Step> step = Optional.ofNullable(from.poll());
    step.ifPresent(to::push);
    return step;
  }

  private static boolean types(ContentChange before, ContentChange now, LinesModel lines) {
    return isLetter(before, 0, 1)
        && isLetter(now, 0, 1)
        && now.getStart().index() == before.getStart().index()
        && now.getStart().offset() == before.getStart().offset() + 1
        && !(isSpace(before, lines) && !isSpace(now, lines));
  }

  private static boolean isSpace(ContentChange typed, LinesModel lines) {
    TextPos at = typed.getStart();
    return Character.isWhitespace(lines.getPlainText(at.index()).charAt(at.offset()));
  }

  private static boolean deletes(ContentChange before, ContentChange now) {
    int line = before.getStart().index();
    int place = before.getStart().offset();
    return isLetter(before, 1, 0)
        && isLetter(now, 1, 0)
        && now.getStart().index() == line
        && (now.getStart().offset() == place || now.getEnd().offset() == place);
  }

  /** Whether a change put so many letters in a line in place of so many. */
  private static boolean isLetter(ContentChange change, int away, int instead) {
    return change.isEdit()
        && change.getStart().index() == change.getEnd().index()
        && change.getEnd().offset() - change.getStart().offset() == away
        && change.getCharsAddedTop() == instead
        && change.getLinesAdded() == 0;
  }
}
