package io.konkyo.mention.person;

import io.konkyo.text.Span;
import java.util.List;

/** Looks for names by place, in lists in which they stand in order and do not overlap. */
final class NameList {

  private NameList() {}

  /** Returns whether a name begins at a place. */
  static boolean beginsAt(List<Span> names, int start) {
    int low = 0;
    int high = names.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = names.get(middle).start();
      if (found == start) {
        return true;
      }
      if (found < start) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return false;
  }
}
