package nl.gia.platform.task;

import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;

/** One piece of work under way: what it is, how far it is, and the way to cancel it. */
public final class Job implements Progress {
  private final Text what;
  private final Consumer<Job> moved;
  private final AtomicBoolean cancelled = new AtomicBoolean();
  private final AtomicBoolean announcing = new AtomicBoolean();
  private volatile State state;

  Job(Text what, Consumer<Job> moved) {
    this.what = what;
    this.moved = moved;
    this.state = new State(OptionalDouble.empty(), what, List.of());
  }

  /** What the work is, and where it said so, what it is busy with. */
  public String label(Texts texts) {
    State now = state;
    String title = texts.get(what);
    return now.step().equals(what)
        ? title
        : title + ": " + texts.get(now.step(), now.arguments().toArray());
  }

  Text what() {
    return what;
  }

  /** How far it is, from 0 to 1; empty when the work cannot tell. */
  public OptionalDouble fraction() {
    return state.fraction();
  }

  /** Asks the work to stop at its next check. */
  public void cancel() {
    cancelled.set(true);
  }

  boolean isCancelled() {
    return cancelled.get();
  }

  /** Whether the window must be told; not when it is about to look anyway. */
  boolean announce() {
    return announcing.compareAndSet(false, true);
  }

  void announced() {
    announcing.set(false);
  }

  @Override
  public void busy() {
    State now = state;
    move(new State(OptionalDouble.empty(), now.step(), now.arguments()));
  }

  @Override
  public void at(double fraction) {
    State now = state;
    move(new State(OptionalDouble.of(fraction), now.step(), now.arguments()));
  }

  @Override
  public void at(double fraction, Text step, Object... arguments) {
    move(new State(OptionalDouble.of(fraction), step, List.of(arguments)));
  }

  @Override
  public void check() {
    if (cancelled.get()) {
      throw new CancellationException();
    }
  }

  private void move(State next) {
    state = next;
    moved.accept(this);
  }

  private record State(OptionalDouble fraction, Text step, List<Object> arguments) {}
}
