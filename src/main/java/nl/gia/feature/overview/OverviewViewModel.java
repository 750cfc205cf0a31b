package nl.gia.feature.overview;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.gia.journal.Journal;
import nl.gia.platform.task.Lane;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.Target;

/** The overview as it stands: read anew whenever anything changes. */
final class OverviewViewModel implements AutoCloseable {
  static final int LINES = 30;
  static final int FEW = 12;

  /** What waits, as far as it is shown. */
  record Seen(List<Waiting> lines, int all) {
    Seen {
      lines = List.copyOf(lines);
    }

    /** Where nothing waits at all. */
    void ifEmpty(Runnable then) {
      if (all == 0) {
        then.run();
      }
    }

    /** Where more waits than is shown: how much that is. */
    void ifCut(IntConsumer then) {
      if (lines.size() < all) {
        then.accept(all);
      }
    }
  }

  private final Desk desk;
  private final BoardReader reader;
  private final Lane reading;
  private final Runnable unsubscribe;
  private final ReadOnlyObjectWrapper<Optional<Board>> board =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Seen>> waiting =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private int most = LINES;
  private int mostWaiting = FEW;

  OverviewViewModel(Desk desk, BoardReader reader, Journal journal) {
    this.desk = desk;
    this.reader = reader;
    reading = desk.background().lane();
    unsubscribe = journal.subscribe(changes -> desk.background().onScreen(this::read));
    read();
  }

  /** All that is shown; nothing until it was read. */
  ReadOnlyObjectProperty<Optional<Board>> board() {
    return board.getReadOnlyProperty();
  }

  /** What waits; unlike nothing, it is not known until it was read. */
  ReadOnlyObjectProperty<Optional<Seen>> waiting() {
    return waiting.getReadOnlyProperty();
  }

  /** Shows all that waits, not only what is most urgent. */
  void showAllWaiting() {
    mostWaiting = Integer.MAX_VALUE;
    board.get().ifPresent(this::seeWaiting);
  }

  /** Shows older changes too. */
  void more() {
    most += LINES;
    read();
  }

  void go(Target target) {
    desk.navigator().go(target);
  }

  /** Reads anew: what is late is so by the day, without anything being written. */
  void read() {
    int wanted = most;
    reading.read(
        OverviewText.READING,
        progress -> reader.read(desk.texts(), wanted),
        seen -> {
          board.set(Optional.of(seen));
          seeWaiting(seen);
        });
  }

  private void seeWaiting(Board seen) {
    List<Waiting> all = seen.waiting();
    List<Waiting> first = all.subList(0, Math.min(mostWaiting, all.size()));
    waiting.set(Optional.of(new Seen(first, all.size())));
  }

  @Override
  public void close() {
    unsubscribe.run();
    reading.drop();
  }
}
