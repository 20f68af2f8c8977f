package io.konkyo.review;

import io.konkyo.run.FieldValue;
import io.konkyo.text.CodePoints;
import io.konkyo.text.Span;
import java.util.Optional;

/** A text in which places are looked up that were counted in code points. */
final class Slices {

  private final String text;
  private final CodePoints codePoints;
  private final int count;

  Slices(String text) {
    this.text = text;
    this.codePoints = new CodePoints(text);
    this.count = codePoints.count();
  }

  /**
   * Returns where a place is, in UTF-16 units; empty where the text does not say there what the
   * place says.
   */
  Optional<Span> find(FieldValue.Place place) {
    if (place.end() > count) {
      return Optional.empty();
    }
    Span span = new Span(codePoints.index(place.start()), codePoints.index(place.end()));
    return text.startsWith(place.text(), span.start()) && place.text().length() == span.length()
        ? Optional.of(span)
        : Optional.empty();
  }

  /** Returns the same span counted in code points. */
  Span inCodePoints(Span span) {
    return new Span(codePoints.offset(span.start()), codePoints.offset(span.end()));
  }
}
