package io.konkyo.text;

import java.util.function.BiConsumer;

/**
 * Something for each of some characters, found without boxing or hashing: a text is looked up
 * character by character millions of times.
 *
 * <p>Filled once, then only read; after that it may be shared by threads.
 *
 * @param <T> what a character stands for
 */
public final class CharTable<T> {

  private static final int PAGE_BITS = 8;
  private static final int PAGE_SIZE = 1 << PAGE_BITS;

  private final Object[][] pages = new Object[PAGE_SIZE][];

  /** Sets what a character stands for. */
  public void put(char c, T value) {
    int page = c >> PAGE_BITS;
    if (pages[page] == null) {
      pages[page] = new Object[PAGE_SIZE];
    }
    pages[page][c & (PAGE_SIZE - 1)] = value;
  }

  /**
   * Returns what a character stands for.
   *
   * @param none what is returned for a character that nothing was set for
   */
  public T get(char c, T none) {
    Object[] page = pages[c >> PAGE_BITS];
    Object value = page == null ? null : page[c & (PAGE_SIZE - 1)];
    @SuppressWarnings("unchecked")
    T found = (T) value;
    return found == null ? none : found;
  }

  /** Calls something with every character that stands for something, in their order. */
  public void forEach(BiConsumer<Character, T> use) {
    for (int page = 0; page < pages.length; page++) {
      for (int i = 0; pages[page] != null && i < PAGE_SIZE; i++) {
        @SuppressWarnings("unchecked")
        T value = (T) pages[page][i];
        if (value != null) {
          use.accept((char) (page << PAGE_BITS | i), value);
        }
      }
    }
  }
}
