package nl.gia.platform.task;

import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.text.Text;

/** Shows the user what happens away from the window's thread; told everything on that thread. */
public interface Watcher {
  /** A job takes long enough to be worth showing. */
  void shown(Job job);

  /** A job that is shown came further. */
  void moved(Job job);

  /** A job that is shown is over, whatever its outcome. */
  void ended(Job job);

  /** Something was done, however long it took. */
  default void succeeded(Text what) {}

  /** Something could not be done, and the user can act on it. */
  void refused(Text what, UserFailure failure);

  /** A fault of ours, already logged under this code. */
  void faulted(String code);
}
