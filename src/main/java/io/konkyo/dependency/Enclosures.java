package io.konkyo.dependency;

import java.util.Arrays;

/**
 * Which dependencies brackets forbid: what stands inside does not depend on anything outside, but
 * for the last inside; nothing before depends on anything inside, but on the last.
 */
final class Enclosures {

  private final int[] starts;
  private final int[] ends;

  private Enclosures(int[] starts, int[] ends) {
    this.starts = starts;
    this.ends = ends;
  }

  /**
   * Makes them of pairs of brackets.
   *
   * @param pairs the bunsetsu that open and close, inner pairs before the outer
   */
  static Enclosures of(int count, int[] pairs, int size) {
    int[] starts = new int[count];
    int[] ends = new int[count];
    Arrays.fill(ends, Integer.MAX_VALUE);
    int[] free = new int[count + 1];
    Arrays.setAll(free, i -> i);
    for (int k = 0; k < size; k += 2) {
      for (int i = find(free, pairs[k]); i < pairs[k + 1]; i = find(free, i)) {
        starts[i] = pairs[k];
        ends[i] = pairs[k + 1];
        free[i] = i + 1;
      }
    }
    return new Enclosures(starts, ends);
  }

  private static int find(int[] free, int from) {
    int at = from;
    while (free[at] != at) {
      free[at] = free[free[at]];
      at = free[at];
    }
    return at;
  }

  /** Returns whether a bunsetsu may depend on another. */
  boolean allows(int dependent, int head) {
    return head <= ends[dependent] && starts[head] <= dependent;
  }
}
