package io.konkyo.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedTasksTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void handsOnInOrderAndLooksAheadALittle(int threads) throws IOException {
    List<Integer> items = IntStream.range(0, 500).boxed().toList();
    AtomicInteger begun = new AtomicInteger();
    List<Integer> results = new ArrayList<>();
    new OrderedTasks(threads)
        .run(
            items,
            item -> {
              begun.incrementAndGet();
              Thread.yield();
              return item * 2;
            },
            (Integer result) -> {
              results.add(result);
              assertTrue(begun.get() - results.size() <= 2 * threads);
            });
    assertEquals(items.stream().map(item -> item * 2).toList(), results);
  }

  @Test
  void stopsWhenTheReceiverFails() {
    AtomicInteger begun = new AtomicInteger();
    IOException e =
        assertThrows(
            IOException.class,
            () ->
                new OrderedTasks(2)
                    .run(
                        IntStream.range(0, 10_000).boxed().toList(),
                        item -> begun.incrementAndGet(),
                        result -> {
                          throw new IOException("disk full");
                        }));
    assertEquals("disk full", e.getMessage());
    assertTrue(begun.get() < 10);
  }

  /** Items that are multiples of ten must be done alone; nothing else may be in work then. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void whatIsTooMuchIsDoneAlone(int threads) throws IOException {
    AtomicInteger inWork = new AtomicInteger();
    AtomicInteger besides = new AtomicInteger();
    List<Integer> results = new ArrayList<>();
    OrderedTasks.Task<Integer, Integer> task =
        new OrderedTasks.Task<>() {
          @Override
          public Optional<Integer> beside(Integer item) {
            inWork.incrementAndGet();
            besides.incrementAndGet();
            Thread.yield();
            inWork.decrementAndGet();
            return item % 10 == 0 ? Optional.empty() : Optional.of(item);
          }

          @Override
          public Integer alone(Integer item) {
            assertEquals(0, inWork.get(), "others in work");
            assertEquals(item, results.size(), "results handed on before");
            assertEquals(0, item % 10);
            return item;
          }
        };
    new OrderedTasks(threads).run(items(300), task, results::add, new Stop());
    assertEquals(IntStream.range(0, 300).boxed().toList(), results);
    assertTrue(besides.get() <= 300 + 30 * 2 * threads, besides.get() + " times");
  }

  @Test
  void stoppedItHandsOnWhatIsFinishedAndWaitsForNothing() throws Exception {
    Stop stop = new Stop();
    CountDownLatch never = new CountDownLatch(1);
    CountDownLatch reached = new CountDownLatch(1);
    List<Integer> results = new ArrayList<>();
    Thread signal =
        new Thread(
            () -> {
              try {
                reached.await();
                Thread.sleep(200);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              stop.request();
            });
    signal.start();
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            assertThrows(
                StoppedException.class,
                () ->
                    new OrderedTasks(2)
                        .run(items(100), hangingAt(20, reached, never), results::add, stop)));
    assertEquals(IntStream.range(0, 20).boxed().toList(), results);
    assertTrue(stop.isRequested());
    assertThrows(
        StoppedException.class,
        () -> new OrderedTasks(2).run(items(3), hangingAt(3, reached, never), results::add, stop));
    assertEquals(20, results.size());
  }

  @Test
  void anInterruptStopsItToo() throws Exception {
    CountDownLatch reached = new CountDownLatch(1);
    List<Integer> results = new ArrayList<>();
    List<Exception> failures = new ArrayList<>();
    Thread run =
        new Thread(
            () -> {
              try {
                new OrderedTasks(2)
                    .run(
                        items(100),
                        hangingAt(20, reached, new CountDownLatch(1)),
                        results::add,
                        new Stop());
              } catch (IOException e) {
                failures.add(e);
              }
            });
    run.start();
    reached.await();
    run.interrupt();
    run.join(20_000);
    assertEquals(1, failures.size());
    assertInstanceOf(StoppedException.class, failures.get(0));
  }

  private static OrderedTasks.Task<Integer, Integer> hangingAt(
      int hanging, CountDownLatch reached, CountDownLatch never) {
    return new OrderedTasks.Task<>() {
      @Override
      public Optional<Integer> beside(Integer item) {
        if (item == hanging) {
          reached.countDown();
          try {
            never.await();
          } catch (InterruptedException e) {
            return Optional.empty();
          }
        }
        return Optional.of(item);
      }

      @Override
      public Integer alone(Integer item) {
        return item;
      }
    };
  }

  private static OrderedTasks.Items<Integer> items(int count) {
    Iterator<Integer> items = IntStream.range(0, count).iterator();
    return new OrderedTasks.Items<>() {
      @Override
      public boolean hasNext() {
        return items.hasNext();
      }

      @Override
      public Integer next() {
        return items.next();
      }
    };
  }
}
