package io.konkyo.dependency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

class WeightTableTest {

  private final Random random = new Random(5);

  @Test
  void findsWhatAMapFinds() {
    for (int size : new int[] {0, 1, 2, 100, 50_000, 90_000, 200_000}) {
      check(size, i -> random.nextInt());
    }
  }

  @Test
  void findsKeysThatShareTheirHighBits() {
    check(70_000, i -> i);
    check(70_000, i -> Integer.MIN_VALUE + i);
    check(200_000, i -> i * 2);
    check(2_000, i -> 0x12340000 | random.nextInt(0x10000));
  }

  @Test
  void findsKeysThatShareTheirLowBits() {
    check(20_000, i -> i << 16);
    check(60_000, i -> i << 14 | 0x155);
  }

  private void check(int size, IntUnaryOperator key) {
    Map<Integer, Byte> weights = new TreeMap<>();
    for (int i = 0; i < size; i++) {
      weights.put(key.applyAsInt(i), (byte) (random.nextInt(255) - 127));
    }
    int[] keys = weights.keySet().stream().mapToInt(k -> k).toArray();
    byte[] bytes = new byte[keys.length];
    for (int i = 0; i < keys.length; i++) {
      bytes[i] = weights.get(keys[i]);
    }
    WeightTable table = WeightTable.of(keys, bytes);
    for (int round = 0; round < 2_000; round++) {
      int[] asked = new int[random.nextInt(20)];
      int sum = 0;
      for (int i = 0; i < asked.length; i++) {
        asked[i] = asked(keys);
        sum += weights.getOrDefault(asked[i], (byte) 0);
      }
      assertEquals(sum, table.sum(asked, 0, asked.length));
    }
  }

  /** A key, one that differs from a key in one bit, or any. */
  private int asked(int[] keys) {
    int any = random.nextInt();
    if (keys.length == 0) {
      return any;
    }
    int key = keys[random.nextInt(keys.length)];
    return switch (random.nextInt(3)) {
      case 0 -> key;
      case 1 -> key ^ 1 << random.nextInt(Integer.SIZE);
      default -> any;
    };
  }
}
