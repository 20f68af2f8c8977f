package io.konkyo.extract;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * A request, made on any thread and once for all, to end an extraction at the next document. It
 * also ends the wait for a document that is in work. Interrupting the thread instead would close
 * the files that it is writing to.
 */
public final class Stop {

  private boolean requested;
  private Optional<CompletableFuture<?>> awaited = Optional.empty();

  /** Asks for the end. */
  public synchronized void request() {
    requested = true;
    awaited.ifPresent(future -> future.completeExceptionally(new StoppedException()));
  }

  /** Returns whether the end was asked for. */
  public synchronized boolean isRequested() {
    return requested;
  }

  /**
   * Waits for a result, or takes one that is there already.
   *
   * @throws StoppedException if the end was asked for before, or this thread was interrupted
   * @throws IllegalStateException if there is a failure instead of a result
   */
  <R> R await(CompletableFuture<R> future) throws StoppedException {
    synchronized (this) {
      if (requested && !future.isDone()) {
        throw new StoppedException();
      }
      awaited = Optional.of(future);
    }
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoppedException(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof StoppedException) {
        throw new StoppedException(e);
      }
      throw new IllegalStateException("a document's failure escaped: " + e.getCause(), e);
    } finally {
      synchronized (this) {
        awaited = Optional.empty();
      }
    }
  }
}
