package io.konkyo.mention.name;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Words by their hashes, each with a set of flags.
 *
 * <p>A word that is not in the table is taken for another only where their hashes of 32 bits agree.
 */
public final class Lexicon {

  /** A family name. */
  public static final int FAMILY = 1;

  /** A given name. */
  public static final int GIVEN = 2;

  /** Another name of a person, such as a foreign one. */
  public static final int PERSON = 4;

  /** A place. */
  public static final int PLACE = 8;

  /** A common word as well. */
  public static final int COMMON = 16;

  /** What stands behind a name: an honorific or the end of a title. */
  public static final int TITLE_AFTER = 32;

  /** What stands before a name. */
  public static final int TITLE_BEFORE = 64;

  /** The name of something else. */
  public static final int OTHER_NAME = 128;

  private static final int BITS_PER_SLOT = 8;

  private final int[] keys;
  private final byte[] flags;
  private final int[] slots;

  private final byte[] slotFlags;

  /**
   * A bit for some of the bits of each hash: small, and nearly all that is asked for ends there.
   */
  private final long[] filter;

  private Lexicon(int[] keys, byte[] flags) {
    this.keys = keys;
    this.flags = flags;
    int size = Math.max(16, Integer.highestOneBit(keys.length * 2) * 2);
    slots = new int[size];
    slotFlags = new byte[size];
    filter = new long[size * BITS_PER_SLOT / Long.SIZE];
    for (int i = 0; i < keys.length; i++) {
      int at = keys[i] & (size - 1);
      while (slotFlags[at] != 0) {
        at = (at + 1) & (size - 1);
      }
      slots[at] = keys[i];
      slotFlags[at] = flags[i];
      filter[keys[i] >>> Byte.SIZE & (filter.length - 1)] |= 1L << keys[i];
    }
  }

  /** Makes a lexicon of words and their flags. */
  public static Lexicon of(Map<String, Integer> words) {
    TreeMap<Integer, Integer> byHash = new TreeMap<>();
    words.forEach((word, set) -> byHash.merge(Hashes.of(word), set, (a, b) -> a | b));
    int[] keys = new int[byHash.size()];
    byte[] flags = new byte[keys.length];
    int i = 0;
    for (Map.Entry<Integer, Integer> entry : byHash.entrySet()) {
      keys[i] = entry.getKey();
      flags[i++] = entry.getValue().byteValue();
    }
    return new Lexicon(keys, flags);
  }

  /** Makes a lexicon of hashes in ascending order and their flags. */
  static Lexicon of(int[] keys, byte[] flags) {
    return new Lexicon(keys.clone(), flags.clone());
  }

  /** Returns this lexicon with further words, or further flags of its own. */
  public Lexicon with(Map<String, Integer> words) {
    byte[] joined = flags.clone();
    Map<String, Integer> others = new TreeMap<>();
    words.forEach(
        (word, set) -> {
          int at = Arrays.binarySearch(keys, Hashes.of(word));
          if (at >= 0) {
            joined[at] |= set.byteValue();
          } else {
            others.put(word, set);
          }
        });
    Lexicon added = of(others);
    int[] allKeys = Arrays.copyOf(keys, keys.length + added.keys.length);
    byte[] allFlags = Arrays.copyOf(joined, allKeys.length);
    System.arraycopy(added.keys, 0, allKeys, keys.length, added.keys.length);
    System.arraycopy(added.flags, 0, allFlags, keys.length, added.keys.length);
    return new Lexicon(allKeys, allFlags);
  }

  /** Returns the flags of the word with the hash, 0 where there is none. */
  int flags(int hash) {
    if ((filter[hash >>> Byte.SIZE & (filter.length - 1)] >>> hash & 1) == 0) {
      return 0;
    }
    int mask = slots.length - 1;
    int at = hash & mask;
    while (slotFlags[at] != 0) {
      if (slots[at] == hash) {
        return slotFlags[at] & 0xFF;
      }
      at = (at + 1) & mask;
    }
    return 0;
  }

  int[] keys() {
    return Arrays.copyOf(keys, keys.length);
  }

  byte[] allFlags() {
    return Arrays.copyOf(flags, flags.length);
  }
}
