package io.konkyo.claim.about;

import io.konkyo.claim.figure.Filled;
import io.konkyo.claim.phrase.BesideWords;
import io.konkyo.claim.phrase.BesideWords.WordClass;
import io.konkyo.claim.phrase.NounKind;
import io.konkyo.claim.phrase.Phrase;
import io.konkyo.mention.Fields;
import io.konkyo.mention.Mention;
import io.konkyo.mention.MentionType;
import io.konkyo.model.Shortcuts;
import io.konkyo.text.Span;
import java.util.Optional;
import java.util.Set;

/** Keeps the phrase that names most plainly what a figure measures. */
final class Ranking {

  private static final int LEAST = 25;

  /** The most that a phrase's kind adds to its score. */
  private static final int MOST_WORTH = 10;

  private static final Set<String> BESIDE =
      Set.of("about.modified", "about.compound", "about.apposition", "about.label", "about.count");

  private static final Set<String> TOLD = Set.of("about.topic", "about.subject");

  private final Mention figure;
  private final Shortcuts shortcuts;
  private final boolean persons;
  private final boolean countable;
  private final boolean population;
  private Optional<Filled<Span>> best = Optional.empty();
  private int bestScore = LEAST - 1;

  /**
   * Begins with no phrase.
   *
   * @param shortcuts whether phrases that cannot win may be left out
   */
  Ranking(Mention figure, BesideWords words, Shortcuts shortcuts) {
    this.figure = figure;
    this.shortcuts = shortcuts;
    this.population =
        figure.fields() instanceof Fields.OfPercent percent
            ? percent.change().isEmpty() && percent.unit() != Fields.PercentUnit.POINT
            : figure.type() == MentionType.NUMBER && !persons(figure, words);
    this.countable =
        figure.fields() instanceof Fields.OfNumber number
            && number.counter().map(c -> words.is(WordClass.COUNTER, c)).orElse(true);
    this.persons = persons(figure, words);
  }

  private static boolean persons(Mention figure, BesideWords words) {
    return figure.fields() instanceof Fields.OfNumber number
        && number.counter().filter(c -> words.is(WordClass.PERSON, c)).isPresent();
  }

  /** Takes a phrase into account; the first of equal ones stays. */
  void add(Phrase phrase, int base, String rule) {
    if (phrase.span().isEmpty() || phrase.span().overlaps(figure.span())) {
      return;
    }
    int score = base + worth(phrase.kind(), rule);
    if (score > bestScore) {
      bestScore = score;
      best = Optional.of(new Filled<>(phrase.span(), rule));
    }
  }

  /**
   * Returns whether a phrase with a base score can still be the best; where it cannot, whatever its
   * kind, it need not be looked for.
   */
  boolean mayWin(int base) {
    return shortcuts == Shortcuts.OFF || base + MOST_WORTH > bestScore;
  }

  private int worth(NounKind kind, String rule) {
    return switch (kind) {
      case MEASURE -> MOST_WORTH;
      case THING -> 0;
      case GROUP -> persons ? 0 : figure.type() == MentionType.MONEY ? -45 : -8;
      case STAND, ABSTRACT -> countable && counted(rule) ? -5 : isTold(rule) ? -30 : -50;
      case CHANGE -> TOLD.contains(rule) || rule.equals("about.object") ? -35 : -50;
      case AGENT ->
          counted(rule)
              ? -5
              : rule.equals("about.apposition")
                  ? -200
                  : population && TOLD.contains(rule) ? -30 : -58;
      case GENERIC, TIME, PRONOUN, FIGURE -> -1000;
    };
  }

  /** What is counted is what stands beside the count: 3つの課題, 7社の企業. */
  private boolean counted(String rule) {
    return rule.equals("about.among")
        || figure.type() == MentionType.NUMBER && BESIDE.contains(rule);
  }

  /** 課題は3つ. */
  private boolean isTold(String rule) {
    return figure.type() == MentionType.NUMBER && TOLD.contains(rule);
  }

  Optional<Filled<Span>> best() {
    return best;
  }

  int bestScore() {
    return bestScore;
  }
}
