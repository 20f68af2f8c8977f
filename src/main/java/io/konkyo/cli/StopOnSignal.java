package io.konkyo.cli;

import io.konkyo.extract.Stop;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ends an extraction in good order when the program is told to end: by Ctrl-C (SIGINT), by SIGTERM,
 * or because its terminal is closed (SIGHUP). The system's signal lets the program end as soon as
 * the extraction has put away what it has; the shell sees 128 and the signal's number.
 */
final class StopOnSignal implements AutoCloseable {

  /** How long the end may take before it is made without good order. */
  private static final long PATIENCE_SECONDS = 20;

  private final Stop stop = new Stop();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::end, "konkyo-stop");

  /** Begins to listen. */
  StopOnSignal() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Returns what a signal requests. */
  Stop stop() {
    return stop;
  }

  private void end() {
    stop.request();
    try {
      if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        Thread.currentThread().interrupt();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The extraction is over, and everything is told and written. */
  @Override
  public void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The program is ending already, which the hook waits for no longer.
      ended.countDown();
    }
  }
}
