package io.konkyo.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
}
