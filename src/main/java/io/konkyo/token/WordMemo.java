package io.konkyo.token;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.ToIntFunction;

/**
 * A number that a later stage works out of a word alone, kept for the dictionary's words, so that
 * it is worked out once and not at every place where the word stands.
 *
 * <p>May be shared by threads: what one of them has not seen yet of another's work it works out
 * again.
 */
public final class WordMemo {

  private static final int PAGE_BITS = 10;
  private static final int PAGE_SIZE = 1 << PAGE_BITS;
  private static final int PAGES = 1 << 10;

  private final ToIntFunction<Word> maker;

  /** By the word's number; 0 where nothing is known. */
  private final AtomicReferenceArray<int[]> pages = new AtomicReferenceArray<>(PAGES);

  /**
   * A memo that knows nothing yet.
   *
   * @param maker works the number out; it depends on the word alone. One that is 0 is right but not
   *     kept
   */
  public WordMemo(ToIntFunction<Word> maker) {
    this.maker = maker;
  }

  /** Returns the number of a word. */
  public int of(Word word) {
    int number = word.number();
    if (number < 0 || number >= PAGES * PAGE_SIZE) {
      return maker.applyAsInt(word);
    }
    int[] page = pages.getPlain(number >>> PAGE_BITS);
    if (page == null) {
      page = new int[PAGE_SIZE];
      pages.compareAndSet(number >>> PAGE_BITS, null, page);
    }
    int known = page[number & PAGE_SIZE - 1];
    if (known == 0) {
      known = maker.applyAsInt(word);
      page[number & PAGE_SIZE - 1] = known;
    }
    return known;
  }
}
