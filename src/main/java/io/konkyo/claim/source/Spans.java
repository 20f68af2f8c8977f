package io.konkyo.claim.source;

import io.konkyo.mention.Mention;
import java.util.List;

/** Finds mentions by their place. */
final class Spans {

  private Spans() {}

  /** Returns the index of the first of the mentions, in order, that begins at a place or behind. */
  static int firstFrom(List<Mention> mentions, int place) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().start() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
