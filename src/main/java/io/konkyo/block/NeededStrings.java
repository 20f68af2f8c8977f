package io.konkyo.block;

import io.konkyo.text.CharTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks whether a stretch has in it what a regular expression needs. Immutable. */
final class NeededStrings {

  /** Stands for a character that no string begins with. */
  private static final String NONE = " ";

  /**
   * For each set of strings what may stand behind their first characters, {@link #NONE} first;
   * nothing where the character is a string by itself.
   */
  private final List<CharTable<String>> sets = new ArrayList<>();

  NeededStrings(PatternNeeds needs) {
    for (Set<String> strings : needs.inside()) {
      CharTable<String> seconds = new CharTable<>();
      for (String string : strings) {
        char first = string.charAt(0);
        String known = seconds.get(first, NONE);
        boolean alone = string.length() == 1 || known.isEmpty();
        seconds.put(first, alone ? "" : known.concat(string.substring(1)));
      }
      sets.add(seconds);
    }
  }

  /**
   * Returns whether of each set a string is in the stretch.
   *
   * @param start UTF-16 index
   * @param end UTF-16 index, exclusive
   */
  boolean areIn(String text, int start, int end) {
    for (int i = 0; i < sets.size(); i++) {
      if (!isAnyIn(sets.get(i), text, start, end)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAnyIn(CharTable<String> seconds, String text, int start, int end) {
    for (int i = start; i < end; i++) {
      String behind = seconds.get(text.charAt(i), NONE);
      if (behind.isEmpty()
          || (behind.length() > NONE.length()
              && i + 1 < end
              && behind.indexOf(text.charAt(i + 1), NONE.length()) > 0)) {
        return true;
      }
    }
    return false;
  }
}
