package nl.gia.platform.ui;

/** Short sentences at the foot of the window, which go away by themselves. */
public interface Notices {
  /** Says that something was done. */
  void say(String sentence);

  /** Says that something was done, with a button "Ongedaan maken" for ten seconds. */
  void undoable(String sentence, Runnable undo);

  /**
   * Says, for as long as it is so, that something typed is not saved; the empty text ends it.
   *
   * @param by whose words these are; new ones take the place of the former
   */
  default void pending(Object by, String sentence) {}
}
