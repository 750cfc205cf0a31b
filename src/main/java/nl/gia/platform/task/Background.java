package nl.gia.platform.task;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import nl.gia.platform.problem.Faults;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The only place that hops between threads: work runs elsewhere, its answer comes back on the
 * window's thread, and what goes wrong is shown or reported.
 */
public final class Background implements AutoCloseable {
  /** Shorter work is not worth showing. */
  private static final long PATIENCE_MILLIS = 400;

  private final Executor screen;
  private final Executor writes;
  private final Executor reads;
  private final Faults faults;
  private final List<Watcher> watchers = new CopyOnWriteArrayList<>();
  private final List<ExecutorService> owned;
  private final AtomicBoolean telling = new AtomicBoolean();

  /** Jobs that the user sees; touched on the window's thread alone. */
  private final Set<Job> shown = new HashSet<>();

  private Background(
      Executor screen, Executor writes, Executor reads, Faults faults, ExecutorService... owned) {
    this.screen = screen;
    this.writes = writes;
    this.reads = reads;
    this.faults = faults;
    this.owned = List.of(owned);
  }

  /** For the window: one thread for the database's writes, and two that read. */
  public static Background onThreads(Faults faults) {
    ExecutorService writes =
        Executors.newSingleThreadExecutor(Thread.ofPlatform().name("gia-database").factory());
    ExecutorService reads =
        Executors.newFixedThreadPool(
            2, Thread.ofPlatform().name("gia-read-", 1).daemon().factory());
    return new Background(Platform::runLater, writes, reads, faults, writes, reads);
  }

  /** For tests: all work runs at once, on the caller's thread. */
  public static Background immediate(Faults faults) {
    return new Background(Runnable::run, Runnable::run, Runnable::run, faults);
  }

  /** Begins something that is needed soon; whoever asks for it waits for its end. */
  public static <T> Supplier<T> ahead(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work)::join;
  }

  /** Has somebody told of jobs that take long, of refusals and of faults. */
  public void watch(Watcher watcher) {
    watchers.add(watcher);
  }

  /**
   * Has what nobody catches, on whichever thread, reported and told as any fault is; the program
   * goes on. JavaFX by itself only prints it where no user looks.
   */
  public void guard() {
    Thread.setDefaultUncaughtExceptionHandler((_, fault) -> {
      String code = faults.report(fault);
      // Stays up when telling itself goes wrong, so that this does not go round for ever.
      if (!telling.getAndSet(true)) {
        screen.execute(() -> {
          watchers.forEach(watcher -> watcher.faulted(code));
          telling.set(false);
        });
      }
    });
  }

  /** Stops telling somebody. */
  public void unwatch(Watcher watcher) {
    watchers.remove(watcher);
  }

  /** Writes on the database thread, after all writes asked for before. */
  public <T> Job write(Text what, Work<T> work, Consumer<T> then) {
    return start(what, writes, work, then, true);
  }

  /** Writes on the database thread; what it changed reaches the screens by the journal. */
  public <T> Job write(Text what, Work<T> work) {
    return write(what, work, done -> {});
  }

  /** Reads; an answer that is no longer wanted is dropped. */
  public <T> Job read(Text what, Work<T> work, Consumer<T> then) {
    return start(what, reads, work, then, false);
  }

  /** Reads of which only the latest counts. */
  public Lane lane() {
    return new Lane(this);
  }

  /** Does something on the window's thread, from whichever thread one is on. */
  public void onScreen(Runnable action) {
    screen.execute(action);
  }

  /** Waits for the writes asked for so far, and takes no more work. */
  @Override
  public void close() {
    owned.forEach(ExecutorService::close);
  }

  private <T> Job start(
      Text what, Executor where, Work<T> work, Consumer<T> then, boolean alwaysAnswers) {
    Job job = new Job(what, this::moved);
    CompletableFuture<Void> done =
        CompletableFuture.supplyAsync(
                () -> {
                  job.check();
                  return work.run(job);
                },
                where)
            .thenAcceptAsync(
                answer -> {
                  if (alwaysAnswers || !job.isCancelled()) {
                    then.accept(answer);
                  }
                },
                screen)
            .whenCompleteAsync((nothing, failure) -> finish(job, failure), screen);
    if (!done.isDone()) {
      CompletableFuture.delayedExecutor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS, screen)
          .execute(() -> show(job, done));
    }
    return job;
  }

  private void show(Job job, CompletableFuture<Void> done) {
    if (!done.isDone() && shown.add(job)) {
      watchers.forEach(watcher -> watcher.shown(job));
    }
  }

  /** Called on the working thread, often; the window hears of it no faster than it can draw. */
  private void moved(Job job) {
    if (job.announce()) {
      screen.execute(() -> {
        job.announced();
        if (shown.contains(job)) {
          watchers.forEach(watcher -> watcher.moved(job));
        }
      });
    }
  }

  private void finish(Job job, @Nullable Throwable failure) {
    if (shown.remove(job)) {
      watchers.forEach(watcher -> watcher.ended(job));
    }
    if (failure != null) {
      route(
          job.what(),
          failure instanceof CompletionException e && e.getCause() != null
              ? e.getCause()
              : failure);
    } else {
      watchers.forEach(watcher -> watcher.succeeded(job.what()));
    }
  }

  private void route(Text what, Throwable failure) {
    switch (failure) {
      case CancellationException cancelled -> {}
      case UserFailure refusal -> watchers.forEach(watcher -> watcher.refused(what, refusal));
      default -> {
        String code = faults.report(failure);
        watchers.forEach(watcher -> watcher.faulted(code));
      }
    }
  }
}
