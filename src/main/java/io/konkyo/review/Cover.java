package io.konkyo.review;

import io.konkyo.text.Span;
import java.util.BitSet;

/** The places of a text that are taken already. */
final class Cover {

  private final BitSet taken = new BitSet();

  void add(Span span) {
    taken.set(span.start(), span.end());
  }

  /** Returns whether any place of a stretch is taken. */
  boolean touches(Span span) {
    int next = taken.nextSetBit(span.start());
    return next >= 0 && next < span.end();
  }
}
