package io.konkyo.dependency;

import io.konkyo.text.Span;
import io.konkyo.token.TokenizedSentence;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence's bunsetsu and what each depends on. They cover the morphemes without gaps; each but
 * the last depends on a later one.
 *
 * @param sentence the sentence and its morphemes
 * @param bunsetsu its bunsetsu, in order; never empty
 */
public record DependencyTree(TokenizedSentence sentence, List<Bunsetsu> bunsetsu) {

  /** Copies the list. */
  public DependencyTree {
    bunsetsu = List.copyOf(bunsetsu);
  }

  /** Returns the index of the bunsetsu that covers a UTF-16 index of the article's text. */
  public int indexAt(int index) {
    int low = 0;
    int high = bunsetsu.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (bunsetsu.get(middle).span().start() <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Returns the index of the bunsetsu that covers the last unit of a span. */
  public int lastOf(Span span) {
    return indexAt(Math.max(span.start(), span.end() - 1));
  }

  /** Returns the index of the bunsetsu that another depends on, {@link Bunsetsu#ROOT} for none. */
  public int headOf(int index) {
    return bunsetsu.get(index).head();
  }

  /** Returns the indices of the bunsetsu that depend directly on one, in order. */
  public List<Integer> dependentsOf(int index) {
    List<Integer> dependents = new ArrayList<>();
    for (int i = 0; i < index; i++) {
      if (bunsetsu.get(i).head() == index) {
        dependents.add(i);
      }
    }
    return dependents;
  }
}
