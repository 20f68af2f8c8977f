package io.konkyo.gold;

import io.konkyo.text.CodePoints;
import io.konkyo.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A text with everything that an extractor should find in it.
 *
 * @param layer what has been marked in it
 * @param id its name, unique within its file
 * @param text the text without any mark-up
 * @param mentions the mentions in the order of the text, one that holds others before them; offsets
 *     are code points
 */
record GoldDocument(GoldLayer layer, String id, String text, List<GoldMention> mentions) {

  /** Keeps a copy of the mentions. */
  GoldDocument {
    mentions = List.copyOf(mentions);
  }

  /**
   * Returns the place of a field's words that stands nearest to the mention and outside of it, the
   * earlier of two equally near; offsets are code points.
   */
  Optional<Span> nearest(GoldMention mention, String words) {
    CodePoints points = new CodePoints(text);
    Span own = new Span(points.index(mention.start()), points.index(mention.end()));
    Optional<Span> nearest = Optional.empty();
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      Span place = new Span(at, at + words.length());
      boolean nearer = nearest.map(other -> gap(own, place) < gap(own, other)).orElse(true);
      if (nearer && !place.overlaps(own)) {
        nearest = Optional.of(place);
      }
    }
    return nearest.map(place -> new Span(points.offset(place.start()), points.offset(place.end())));
  }

  private static int gap(Span own, Span other) {
    return other.start() < own.start() ? own.start() - other.end() : other.start() - own.end();
  }
}
