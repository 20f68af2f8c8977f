package io.konkyo.pipeline;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A part of the pipeline, made on any thread and asked for on any other.
 *
 * @param <T> what is made
 */
final class Part<T> implements Runnable {

  private final FutureTask<T> task;

  /** A part that is yet to be made. */
  Part(Callable<T> maker) {
    task = new FutureTask<>(maker);
  }

  /** Makes the part, unless it is made or being made already. A failure is told by {@link #get}. */
  @Override
  public void run() {
    task.run();
  }

  /** Returns the part when it is made, or throws what its maker threw. */
  // The linter wants it wrapped; but a broken model is told by the type of what was thrown.
  @SuppressWarnings("PMD.PreserveStackTrace")
  T get() {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while models were loaded", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("models could not be loaded", e);
    }
  }
}
