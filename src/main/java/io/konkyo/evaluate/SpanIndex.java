package io.konkyo.evaluate;

import io.konkyo.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A list in the order of its items' spans that tells which of them lie on a given span. */
final class SpanIndex<T> {

  private final List<T> items;
  private final Function<T, Span> span;
  private final int[] furthestEnds;

  SpanIndex(List<T> unsorted, Function<T, Span> span) {
    this.span = span;
    items = new ArrayList<>(unsorted);
    items.sort(Comparator.comparing(span));
    furthestEnds = new int[items.size()];
    int furthest = 0;
    for (int i = 0; i < furthestEnds.length; i++) {
      furthest = Math.max(furthest, span.apply(items.get(i)).end());
      furthestEnds[i] = furthest;
    }
  }

  int size() {
    return items.size();
  }

  T get(int position) {
    return items.get(position);
  }

  /** Returns the positions of the items that overlap {@code place}, in order. */
  IntStream on(Span place) {
    return IntStream.range(first(place.start()), items.size())
        .takeWhile(i -> span.apply(items.get(i)).start() < place.end())
        .filter(i -> span.apply(items.get(i)).overlaps(place));
  }

  /** Returns the position before which everything ends at {@code start} or earlier. */
  private int first(int start) {
    int low = 0;
    int high = items.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (furthestEnds[middle] <= start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
