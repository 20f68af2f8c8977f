package io.konkyo.claim.figure;

import io.konkyo.mention.Mention;
import io.konkyo.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Mentions in the order of the text, found by place though some may lie inside others: of each it
 * knows the farthest end of all up to it, which never falls, so that a search can begin and stop by
 * it.
 *
 * <p>Immutable; may be shared by threads.
 */
public final class MentionIndex {

  private final List<Mention> mentions;
  private final int[] farthest;

  /** Makes an index of mentions that are in the order of the text. */
  public MentionIndex(List<Mention> mentions) {
    this.mentions = List.copyOf(mentions);
    farthest = new int[mentions.size()];
    int end = 0;
    for (int i = 0; i < farthest.length; i++) {
      end = Math.max(end, mentions.get(i).span().end());
      farthest[i] = end;
    }
  }

  /** Returns the mentions. */
  public List<Mention> mentions() {
    return mentions;
  }

  /**
   * Returns the index of the first mention that ends behind a place of the text, the number of all
   * for none.
   */
  public int firstBehind(int place) {
    int low = 0;
    int high = farthest.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (farthest[middle] <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns the mentions that share a UTF-16 unit with a stretch, in their order. */
  public List<Mention> overlapping(Span stretch) {
    List<Mention> found = List.of();
    for (int i = firstBehind(stretch.start()); i < farthest.length; i++) {
      Mention mention = mentions.get(i);
      if (mention.span().start() >= stretch.end()) {
        break;
      }
      if (mention.span().overlaps(stretch)) {
        found = found.isEmpty() ? new ArrayList<>(2) : found;
        found.add(mention);
      }
    }
    return found;
  }

  /** Returns whether some mention shares a UTF-16 unit with a stretch. */
  public boolean overlaps(Span stretch) {
    return !overlapping(stretch).isEmpty();
  }

  /** Returns the index of the last mention that ends at a place of the text or before, else -1. */
  public int lastBy(int place) {
    int at = Mentions.firstFrom(mentions, place + 1) - 1;
    while (at >= 0 && mentions.get(at).span().end() > place) {
      at--;
    }
    return at;
  }

  /** Returns the farthest end of a mention and all before it. */
  public int farthest(int index) {
    return farthest[index];
  }
}
