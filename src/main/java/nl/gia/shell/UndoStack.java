package nl.gia.shell;

import java.util.Optional;
import nl.gia.platform.text.Texts;

/** The acts that can be undone and redone; asked and called away from the window's thread. */
public interface UndoStack {
  /** The name of the act that undo would take back, in the user's language. */
  Optional<String> undoable(Texts texts);

  /** The name of the act that redo would do again, in the user's language. */
  Optional<String> redoable(Texts texts);

  /** Takes the last act back; gives what to tell of it, or that there is none. */
  String undo(Texts texts);

  /** Does again what was undone last; gives what to tell of it, or that there is nothing. */
  String redo(Texts texts);
}
