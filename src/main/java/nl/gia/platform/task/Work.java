package nl.gia.platform.task;

/** What is done away from the window's thread; it reports how far it is and stops when asked to. */
@FunctionalInterface
public interface Work<T> {
  T run(Progress progress);
}
