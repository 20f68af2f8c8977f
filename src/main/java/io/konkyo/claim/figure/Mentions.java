package io.konkyo.claim.figure;

import io.konkyo.mention.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Looks for mentions by place, in lists that are in the order of the text. */
public final class Mentions {

  /** By start, end and type. */
  public static final Comparator<Mention> ORDER =
      (one, other) -> {
        int bySpan = one.span().compareTo(other.span());
        return bySpan != 0 ? bySpan : one.type().compareTo(other.type());
      };

  private Mentions() {}

  /** Returns mentions by start, end and type. */
  public static List<Mention> inOrder(List<Mention> mentions) {
    List<Mention> ordered = new ArrayList<>(mentions);
    ordered.sort(ORDER);
    return ordered;
  }

  /** Returns the index of the first mention that starts at an index of the text or behind it. */
  public static int firstFrom(List<Mention> mentions, int at) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().start() < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
