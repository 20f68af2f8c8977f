package io.konkyo.extract;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Does one task an item on several threads and hands on the results in the order of the items. Only
 * a few items a thread are ever in work or waiting, so memory does not grow with their number.
 */
public final class OrderedTasks {

  private static final int IN_FLIGHT_PER_THREAD = 2;

  private final int threads;

  /**
   * Tasks on several threads.
   *
   * @param threads at least 1
   */
  public OrderedTasks(int threads) {
    this.threads = threads;
  }

  /** Takes results; may fail. */
  @FunctionalInterface
  public interface Receiver<R> {

    /**
     * Takes a result.
     *
     * @throws IOException if it cannot be passed on
     */
    void accept(R result) throws IOException;
  }

  /**
   * Runs {@code task} over {@code items}.
   *
   * @param task thread-safe; failures are to be part of its results
   * @param receiver called on the calling thread, in the order of the items
   * @throws IOException if {@code receiver} throws it, or the calling thread is interrupted
   */
  public <T, R> void run(List<T> items, Function<T, R> task, Receiver<R> receiver)
      throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(threads, OrderedTasks::worker);
    try {
      Deque<Future<R>> inFlight = new ArrayDeque<>();
      for (T item : items) {
        if (inFlight.size() == threads * IN_FLIGHT_PER_THREAD) {
          receiver.accept(await(inFlight.remove()));
        }
        inFlight.add(pool.submit(() -> task.apply(item)));
      }
      while (!inFlight.isEmpty()) {
        receiver.accept(await(inFlight.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static <R> R await(Future<R> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      InterruptedIOException interrupted = new InterruptedIOException("interrupted");
      interrupted.initCause(e);
      throw interrupted;
    } catch (ExecutionException e) {
      throw new IllegalStateException("a document's failure escaped: " + e.getCause(), e);
    }
  }

  /** A worker must not keep the program alive when the main thread has failed. */
  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "konkyo-worker");
    thread.setDaemon(true);
    return thread;
  }
}
