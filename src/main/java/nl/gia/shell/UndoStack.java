package nl.gia.shell;

import java.util.Optional;

/** The acts that can be undone and redone; asked and called away from the window's thread. */
public interface UndoStack {
  /** The name of the act that undo would take back, in the user's language. */
  Optional<String> undoable();

  /** The name of the act that redo would do again. */
  Optional<String> redoable();

  void undo();

  void redo();
}
