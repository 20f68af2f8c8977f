package io.konkyo.mention.figure;

import io.konkyo.text.CharTable;
import io.konkyo.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells in one pass over a text which of some sets of characters it has a character of. Filled
 * once, then only read.
 */
final class CharacterWatch {

  private static final String DIGITS = "0123456789０１２３４５６７８９";

  private final List<String> sets = new ArrayList<>();
  private final CharTable<Long> bits = new CharTable<>();

  /**
   * Watches sets of characters.
   *
   * @param written the sets between spaces; {@code d} stands for the digits
   * @return the bits that {@link #seen} has for a text with a character of each
   * @throws IllegalStateException if there are more sets than a number has bits
   */
  long need(String written) {
    long needed = 0;
    for (String name : written.split(" +")) {
      String set = name.equals("d") ? DIGITS : name;
      int index = sets.indexOf(set);
      if (index < 0) {
        index = sets.size();
        sets.add(set);
        if (index >= Long.SIZE) {
          throw new IllegalStateException("more than " + Long.SIZE + " sets of characters");
        }
        for (char c : set.toCharArray()) {
          bits.put(c, bits.get(c, 0L) | 1L << index);
        }
      }
      needed |= 1L << index;
    }
    return needed;
  }

  /** Returns one bit for each set that a stretch of a text has a character of. */
  long seen(String text, Span stretch) {
    long seen = 0;
    for (int i = stretch.start(); i < stretch.end(); i++) {
      seen |= bits.get(text.charAt(i), 0L);
    }
    return seen;
  }
}
