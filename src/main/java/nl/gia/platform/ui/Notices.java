package nl.gia.platform.ui;

/** Short sentences at the foot of the window, which go away by themselves. */
public interface Notices {
  /** Says that something was done. */
  void say(String sentence);

  /** Says that something was done, with a button "Ongedaan maken" for ten seconds. */
  void undoable(String sentence, Runnable undo);
}
