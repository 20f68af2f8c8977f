package io.konkyo.mention.person;

import io.konkyo.text.CharSet;
import java.util.Arrays;
import java.util.Collection;

/**
 * Finds names that are known where they stand again. What it takes to look at a place grows with
 * the length of the names that begin there, not with their number. Immutable.
 */
final class NameTable {

  private static final int[] NONE = {};

  /** In the order of their UTF-16 units, none twice. */
  private final String[] names;

  /**
   * Makes a table.
   *
   * @param names not empty each
   */
  NameTable(Collection<String> names) {
    this.names = names.stream().distinct().sorted().toArray(String[]::new);
  }

  /** Adds the first letters of the names to a set. */
  void addHeads(CharSet heads) {
    for (String name : names) {
      heads.add(name.charAt(0));
    }
  }

  /**
   * Returns where the names end that begin at {@code at}, the shortest first.
   *
   * @param limit the index that no name may pass
   */
  int[] ends(String text, int at, int limit) {
    int[] ends = NONE;
    int low = 0;
    int high = names.length;
    for (int length = 0; low < high; length++) {
      // From `low` on, and before `high`, all names begin with the letters read so far.
      if (names[low].length() == length) {
        ends = Arrays.copyOf(ends, ends.length + 1);
        ends[ends.length - 1] = at + length;
        low++;
      }
      if (at + length == limit) {
        break;
      }
      char next = text.charAt(at + length);
      low = first(next, length, low, high);
      high = first(next + 1, length, low, high);
    }
    return ends;
  }

  /** Returns the first of the names, all longer than the index, whose letter there is not less. */
  private int first(int letter, int index, int from, int to) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names[middle].charAt(index) < letter) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
