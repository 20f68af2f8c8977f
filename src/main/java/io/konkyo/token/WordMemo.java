package io.konkyo.token;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Numbers that a later stage works out of a word alone, kept for the dictionary's words, so that
 * they are worked out once and not at every place where the word stands. Those of one word stand
 * side by side.
 *
 * <p>May be shared by threads: what one of them has not seen yet of another's work it works out
 * again.
 */
public final class WordMemo {

  private static final int PAGE_BITS = 10;
  private static final int PAGE_SIZE = 1 << PAGE_BITS;
  private static final int PAGES = 1 << 10;

  private final int width;
  private final Maker maker;

  /** By the word's number and the column; 0 where nothing is known. */
  private final AtomicReferenceArray<int[]> pages = new AtomicReferenceArray<>(PAGES);

  /** Works a number out, of the word alone. One that is 0 is right but not kept. */
  @FunctionalInterface
  public interface Maker {

    /** Returns the number in a column, from 0, of a word. */
    int make(Word word, int column);
  }

  /**
   * A memo that knows nothing yet.
   *
   * @param width how many numbers a word has
   */
  public WordMemo(int width, Maker maker) {
    this.width = width;
    this.maker = maker;
  }

  /** Returns the number in a column, from 0, of a word. */
  public int of(Word word, int column) {
    int number = word.number();
    if (number < 0 || number >= PAGES * PAGE_SIZE) {
      return maker.make(word, column);
    }
    int[] page = pages.getPlain(number >>> PAGE_BITS);
    if (page == null) {
      page = new int[PAGE_SIZE * width];
      pages.compareAndSet(number >>> PAGE_BITS, null, page);
    }
    int at = (number & PAGE_SIZE - 1) * width + column;
    int known = page[at];
    if (known == 0) {
      known = maker.make(word, column);
      page[at] = known;
    }
    return known;
  }
}
