package nl.gia.platform.task;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;

/**
 * Makes things on a thread of its own while the caller's thread uses those made before, in order.
 * Only a few batches lie between the two, so memory does not grow with their number.
 */
public final class Ahead<T> {
  private static final int MOST = 256;

  /** What weighs so much is handed over at once. */
  public static final long HEAVIEST = 1 << 18;

  /** A batch of things, the last of which ends them all. */
  private record Batch<T>(List<T> things, boolean last) {}

  // One waits while one is made and one is used: three at most.
  private final BlockingQueue<Batch<T>> queue = new ArrayBlockingQueue<>(1);
  private final Consumer<ObjLongConsumer<T>> maker;
  private List<T> batch = new ArrayList<>();
  private long weight;
  private volatile boolean unwanted;

  private Ahead(Consumer<ObjLongConsumer<T>> maker) {
    this.maker = maker;
  }

  /**
   * Runs a maker, which hands each thing over with its weight in bytes, and uses what it makes.
   * What either throws ends both and is thrown here.
   */
  public static <T> void run(Consumer<ObjLongConsumer<T>> maker, Consumer<T> use) {
    new Ahead<>(maker).run(use);
  }

  private void run(Consumer<T> use) {
    CompletableFuture<Void> making =
        CompletableFuture.runAsync(this::make, Thread.ofPlatform().name("gia-ahead")::start);
    boolean ended = false;
    try {
      while (!ended) {
        Batch<T> next = queue.take();
        next.things().forEach(use);
        ended = next.last();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    } finally {
      unwanted = true;
      queue.clear();
      join(making, ended);
    }
  }

  private static void join(CompletableFuture<Void> making, boolean ended) {
    try {
      making.join();
    } catch (CompletionException e) {
      // When the use failed, its failure is the one to tell.
      if (ended && e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (ended && e.getCause() instanceof Error cause) {
        throw cause;
      }
    }
  }

  private void make() {
    try {
      maker.accept(this::add);
    } finally {
      hand(true);
    }
  }

  private void add(T thing, long bytes) {
    batch.add(thing);
    weight += bytes;
    if (batch.size() >= MOST || weight >= HEAVIEST) {
      hand(false);
      if (unwanted) {
        throw new CancellationException();
      }
    }
  }

  private void hand(boolean last) {
    try {
      Batch<T> full = new Batch<>(batch, last);
      batch = new ArrayList<>();
      weight = 0;
      while (!unwanted && !queue.offer(full, 100, TimeUnit.MILLISECONDS)) {
        // Whoever uses them may have failed meanwhile.
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
  }
}
