package io.konkyo.mention.person;

import io.konkyo.text.Span;
import java.util.Optional;

/** Brackets behind a name with its reading, its Latin form or an age, free of other kanji. */
final class Glosses {

  /** No gloss is longer, in UTF-16 units. */
  private static final int MAX_LENGTH = 48;

  private Glosses() {}

  /** Returns the gloss that opens at {@code at}, its brackets included. */
  static Optional<Span> behind(String text, int at, int limit) {
    if (at >= limit || "(（".indexOf(text.charAt(at)) < 0) {
      return Optional.empty();
    }
    for (int i = at + 1; i < Math.min(limit, at + MAX_LENGTH); i++) {
      char c = text.charAt(i);
      if (")）".indexOf(c) >= 0) {
        return i > at + 1 ? Optional.of(new Span(at, i + 1)) : Optional.empty();
      }
      if (Script.of(c) == Script.KANJI && c != '歳') {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
