package io.konkyo.token;

import com.atilika.kuromoji.util.DictionaryEntryLineParser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The words of a user dictionary, found as kuromoji finds them: at every place the longest stretch
 * that any entry begins with, if that stretch is an entry itself; a shorter entry is not tried.
 */
final class UserWords {

  /** The parts of an entry: how many UTF-16 units each has, and the number of the first. */
  private record Entry(int firstPart, int[] lengths) {}

  private final String[] surfaces;
  private final Entry[] entries;
  private final PartOfSpeech[] partsOfSpeech;

  /** A bit for every UTF-16 unit that an entry begins with. */
  private final long[] firsts = new long[1 << 10];

  private UserWords(TreeMap<String, Entry> found, List<PartOfSpeech> partsOfSpeech) {
    surfaces = found.keySet().toArray(String[]::new);
    entries = found.values().toArray(Entry[]::new);
    this.partsOfSpeech = partsOfSpeech.toArray(PartOfSpeech[]::new);
    for (String surface : surfaces) {
      firsts[surface.charAt(0) >> 6] |= 1L << surface.charAt(0);
    }
  }

  /** Reads a user dictionary in kuromoji's format. */
  static UserWords read(byte[] dictionary) {
    TreeMap<String, Entry> entries = new TreeMap<>();
    List<PartOfSpeech> partsOfSpeech = new ArrayList<>();
    for (String whole : new String(dictionary, StandardCharsets.UTF_8).lines().toList()) {
      int comment = whole.indexOf('#');
      String line = (comment < 0 ? whole : whole.substring(0, comment)).trim();
      if (!line.isEmpty()) {
        String[] columns = DictionaryEntryLineParser.parseLine(line);
        String surface = columns[0];
        String[] parts =
            surface.equals(columns[1]) ? new String[] {surface} : columns[1].split("\\s+");
        int[] lengths = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
          lengths[i] = parts[i].length();
        }
        if (!surface.isEmpty()) {
          entries.put(surface, new Entry(partsOfSpeech.size(), lengths));
        }
        for (int i = 0; i < parts.length; i++) {
          partsOfSpeech.add(partOfSpeech(columns[3]));
        }
      }
    }
    return new UserWords(entries, partsOfSpeech);
  }

  /** Returns the three levels that a user dictionary writes as one, such as 名詞-固有名詞-一般. */
  static PartOfSpeech partOfSpeech(String levels) {
    String[] parts = levels.split("-");
    return new PartOfSpeech(
        parts.length > 0 ? parts[0] : levels,
        parts.length > 1 ? parts[1] : "*",
        parts.length > 2 ? parts[2] : "*");
  }

  /** Returns the part of speech of the part of an entry with the given number. */
  PartOfSpeech partOfSpeechOf(int part) {
    return partsOfSpeech[part];
  }

  /**
   * Returns whether an entry stands somewhere in {@code text} from {@code start} to {@code end}.
   */
  boolean standsIn(char[] text, int start, int end) {
    for (int at = start; at < end; at++) {
      if (mayBeginWith(text[at]) && entryAt(text, at, end) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Hands over every part of every entry, in the order of the places the entries begin at. */
  void find(char[] text, int start, int end, PartSink sink) {
    for (int at = start; at < end; at++) {
      int found = mayBeginWith(text[at]) ? entryAt(text, at, end) : -1;
      if (found >= 0) {
        int part = entries[found].firstPart;
        int from = at;
        for (int length : entries[found].lengths) {
          sink.add(part, from, from + length);
          part++;
          from += length;
        }
      }
    }
  }

  private boolean mayBeginWith(char first) {
    return (firsts[first >> 6] & 1L << first) != 0;
  }

  /** Returns the entry that begins at a place, or -1. */
  private int entryAt(char[] text, int at, int end) {
    int longest = 0;
    int entry = -1;
    // The first entry that begins like the text: those that do stand together in their order.
    for (int i = firstFrom(text[at]); i < surfaces.length; i++) {
      String surface = surfaces[i];
      if (surface.charAt(0) != text[at]) {
        break;
      }
      int shared = 1;
      int most = Math.min(surface.length(), end - at);
      while (shared < most && surface.charAt(shared) == text[at + shared]) {
        shared++;
      }
      if (shared > longest) {
        longest = shared;
        entry = -1;
      }
      if (shared == longest && shared == surface.length()) {
        entry = i;
      }
    }
    return entry;
  }

  /** Returns the first entry whose first character is not before the given one. */
  private int firstFrom(char first) {
    int low = 0;
    int high = surfaces.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (surfaces[middle].charAt(0) < first) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Takes the parts of entries. */
  interface PartSink {

    /** Takes a part by its number, and where it stands. */
    void add(int part, int start, int end);
  }
}
