package nl.gia.search;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import nl.gia.journal.Journal;
import nl.gia.platform.db.Database;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.task.Progress;

/**
 * Finds rows by their words, with an index in the file.
 *
 * <p>The journal notes which rows it changed in the very transaction that changes them, whoever
 * writes and for whatever reason. So the index is right once those rows were looked at again, which
 * is done after each change, and in any case before anything is looked for.
 */
public final class Search implements Finder {
  /** How many rows are looked at before others who want to write have their turn. */
  private static final int AT_ONCE = 250;

  /** In how many ways a word that is being typed may go on where there is no time for all. */
  private static final int FEW = 6;

  /** Raised when the index itself comes to hold something else. */
  private static final String FORMAT = "1 ";

  private final Database database;
  private final Searchable searchable;
  private final SearchStore store;

  public Search(Database database, Searchable searchable) {
    this.database = database;
    this.searchable = searchable;
    store = new SearchStore(database);
  }

  /** Has the index follow what is written here, so that what was erased is not kept in it. */
  public void follow(Journal journal) {
    journal.subscribe(_ -> keepUp());
  }

  private void keepUp() {
    synchronized (database) {
      if (store.shape().isEmpty()) {
        return;
      }
    }
    prepare(Progress.UNWATCHED);
  }

  @Override
  public void prepare(Progress progress) {
    try {
      catchUp(progress);
    } catch (UserFailure _) {
      // The rows stay noted; whoever looks for something while this lasts is told of it.
    }
  }

  /** Brings the index up to date with the tables; makes it, where there is none. */
  private void catchUp(Progress progress) {
    DutchWords words = new DutchWords();
    boolean more = true;
    while (more) {
      more = lookAtSome(words, progress);
    }
  }

  @Override
  public List<Hit> glance(String typed, Collection<String> tables, int most, Progress progress) {
    return look(
        typed, question -> store.glance(question.atOnce(this::words), tables, most), progress);
  }

  @Override
  public List<Hit> find(String typed, Collection<String> tables, int most, Progress progress) {
    return look(typed, question -> store.find(question.match(), tables, most), progress);
  }

  private List<String> words(String begin) {
    return store.words(begin, FEW);
  }

  private List<Hit> look(
      String typed, Function<Question, List<SearchStore.Found>> looking, Progress progress) {
    Question question = Question.of(typed);
    if (question.isEmpty()) {
      return List.of();
    }
    catchUp(progress);
    List<SearchStore.Found> found = looking.apply(question);
    progress.check();
    Snippet snippet = new Snippet(question);
    return found.stream().map(one -> hit(one, snippet)).toList();
  }

  private Hit hit(SearchStore.Found found, Snippet snippet) {
    return new Hit(
        found.row(),
        searchable.called(found.row().table()),
        snippet.whole(found.entry().title()),
        snippet.around(found.entry().text()));
  }

  private boolean lookAtSome(DutchWords words, Progress progress) {
    synchronized (database) {
      progress.check();
      String shape = FORMAT + searchable.shape();
      boolean begun = store.shape().filter(shape::equals).isPresent();
      if (begun && !store.isBehind()) {
        return false;
      }
      return store.together(() -> {
        if (!begun) {
          store.begin(shape, searchable.tables());
        }
        store.changed(AT_ONCE).forEach(changed -> look(changed, words));
        return true;
      });
    }
  }

  private void look(SearchStore.Changed changed, DutchWords words) {
    SearchRow row = changed.row();
    searchable
        .entry(row)
        .ifPresentOrElse(entry -> store.put(row, entry, words), () -> store.drop(row));
    store.looked(row);
    if (!changed.alone()) {
      searchable.calledAfter(row).forEach(store::note);
    }
  }
}
