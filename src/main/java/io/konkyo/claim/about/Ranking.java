package io.konkyo.claim.about;

import io.konkyo.claim.figure.Filled;
import io.konkyo.claim.phrase.NounKind;
import io.konkyo.claim.phrase.Phrase;
import io.konkyo.mention.Mention;
import io.konkyo.text.Span;
import java.util.Optional;

/** Keeps the phrase that names most plainly what a figure measures. */
final class Ranking {

  private static final int LEAST = 30;

  private final Mention figure;
  private Optional<Filled<Span>> best = Optional.empty();
  private int bestScore = LEAST - 1;

  Ranking(Mention figure) {
    this.figure = figure;
  }

  /** Takes a phrase into account; the first of equal ones stays. */
  void add(Phrase phrase, int base, String rule) {
    if (phrase.span().isEmpty() || phrase.span().overlaps(figure.span())) {
      return;
    }
    int score = base + worth(phrase.kind());
    if (score > bestScore) {
      bestScore = score;
      best = Optional.of(new Filled<>(phrase.span(), rule));
    }
  }

  private static int worth(NounKind kind) {
    return switch (kind) {
      case MEASURE -> 10;
      case THING -> 0;
      case GROUP -> -8;
      case STAND, ABSTRACT -> -34;
      case CHANGE -> -60;
      case AGENT -> -58;
      case GENERIC, TIME, PRONOUN, FIGURE -> -1000;
    };
  }

  Optional<Filled<Span>> best() {
    return best;
  }

  int bestScore() {
    return bestScore;
  }
}
