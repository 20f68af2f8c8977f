package io.konkyo.extract;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * Does one task an item on several threads and hands on the results in the order of the items. Only
 * a few items a thread are ever in work or waiting, so memory does not grow with their number.
 *
 * <p>An item that is too much to be done beside others is done when all before it are handed on and
 * nothing else is in work or held, so that what becomes of it depends neither on the number of
 * threads nor on what they happen to be at.
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

  /** What is to be done to an item. Thread-safe; failures are to be part of the results. */
  interface Task<T, R> {

    /** Does it while others are in work; empty where it must be done alone. */
    Optional<R> beside(T item);

    /** Does it while nothing else is in work. */
    R alone(T item);
  }

  /** Goes through items; may fail. */
  interface Items<T> {

    /** Returns whether there is another item. */
    boolean hasNext();

    /**
     * Returns the next item.
     *
     * @throws IOException if it cannot be had
     */
    T next() throws IOException;
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
    Iterator<T> iterator = items.iterator();
    run(
        new Items<>() {
          @Override
          public boolean hasNext() {
            return iterator.hasNext();
          }

          @Override
          public T next() {
            return iterator.next();
          }
        },
        new Task<T, R>() {
          @Override
          public Optional<R> beside(T item) {
            return Optional.of(alone(item));
          }

          @Override
          public R alone(T item) {
            return task.apply(item);
          }
        },
        receiver,
        new Stop());
  }

  /**
   * Runs {@code task} over {@code items}.
   *
   * @param receiver called on the calling thread, in the order of the items
   * @throws StoppedException if {@code stop} is requested, or the calling thread is interrupted;
   *     results that were there in their turn are handed on, and workers may be at work still
   * @throws IOException if {@code items} or {@code receiver} throws it
   */
  <T, R> void run(Items<T> items, Task<T, R> task, Receiver<R> receiver, Stop stop)
      throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(threads, OrderedTasks::worker);
    try {
      Deque<InWork<T, R>> inWork = new ArrayDeque<>();
      while (items.hasNext() || !inWork.isEmpty()) {
        while (items.hasNext()
            && inWork.size() < threads * IN_FLIGHT_PER_THREAD
            && !stop.isRequested()) {
          inWork.add(begin(items.next(), task, pool));
        }
        if (inWork.isEmpty()) {
          throw new StoppedException();
        }
        InWork<T, R> first = inWork.remove();
        Optional<R> result = stop.await(first.result());
        if (result.isPresent()) {
          receiver.accept(result.get());
        } else {
          List<T> later = putBack(inWork, stop);
          receiver.accept(
              stop.await(CompletableFuture.supplyAsync(() -> task.alone(first.item()), pool)));
          later.forEach(item -> inWork.add(begin(item, task, pool)));
        }
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static <T, R> InWork<T, R> begin(T item, Task<T, R> task, ExecutorService pool) {
    return new InWork<>(item, CompletableFuture.supplyAsync(() -> task.beside(item), pool));
  }

  /** Lets all items in work come to their ends and drops their results, which take memory. */
  private static <T, R> List<T> putBack(Deque<InWork<T, R>> inWork, Stop stop)
      throws StoppedException {
    List<T> items = new ArrayList<>();
    while (!inWork.isEmpty()) {
      InWork<T, R> dropped = inWork.remove();
      stop.await(dropped.result());
      items.add(dropped.item());
    }
    return items;
  }

  private record InWork<T, R>(T item, CompletableFuture<Optional<R>> result) {}

  /** A worker must not keep the program alive when the main thread has failed. */
  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "konkyo-worker");
    thread.setDaemon(true);
    return thread;
  }
}
