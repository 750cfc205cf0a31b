package nl.gia.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.gia.feature.Feature;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.text.Texts;
import nl.gia.search.Finder;

/** An open database, as the window knows it. */
public interface Session extends AutoCloseable {
  Path file();

  /** Whether all that is in it was made up, to practise with. */
  boolean madeUp();

  List<Feature> features();

  UndoStack undoStack();

  /** Finds rows of all kinds by their words. */
  Finder finder();

  /** The name that stands at this user's changes. */
  String userName();

  /** Gives the user another name; what will not do, nothing when it does. */
  List<Problem> rename(String name);

  /** What the user should know of this file before working in it. */
  Optional<String> notice(Texts texts);

  /** Has somebody told, on any thread, each time something was written or taken in. */
  void onChange(Runnable listener);

  /** Closes the database; called on the database thread, after all writes. */
  @Override
  void close();
}
