package io.konkyo.mention.statement;

import io.konkyo.mention.statement.CueWords.WordClass;
import io.konkyo.token.Token;

/**
 * Says where a reported clause begins: behind the speaker, and behind what tells when, where and to
 * whom it was said.
 */
final class ClauseStart {

  /** The most pieces of a stretch that is skipped. */
  private static final int LONGEST = 24;

  private final CueWords words;

  ClauseStart(CueWords words) {
    this.words = words;
  }

  /**
   * Returns the index of the first piece of a clause.
   *
   * @param from the index behind the speaker's particle
   * @param end the index behind the clause
   */
  int of(Passage passage, int from, int end) {
    int start = from;
    while (start < end) {
      int next = skip(passage, start, end);
      if (next == start) {
        return start;
      }
      start = next;
    }
    return from;
  }

  private int skip(Passage passage, int start, int end) {
    if (passage.isComma(start)
        || (passage.isPart(start, "接続詞") && start + 1 < end)
        || (passage.isPart(start, "副詞") && passage.isComma(start + 1))) {
      return start + 1;
    }
    for (int i = start; i < end && i < start + LONGEST; i++) {
      if (passage.isComma(i)) {
        return isAdverbial(passage, start, i) ? i + 1 : start;
      }
      if (passage.isOneOf(i, "で", "に") && isOccasion(passage, i)) {
        return i + 1;
      }
      if (passage.isPart(i, "動詞")) {
        return isHearer(passage, i, end) ? i + 1 : start;
      }
      if (passage.isOneOf(i, "は", "が", "も")) {
        return start;
      }
    }
    return start;
  }

  /** 記者団に対し、; 記者会見を開き、 */
  private boolean isHearer(Passage passage, int verb, int end) {
    if (!passage.isOneOf(verb - 1, "に", "を") || !passage.isPart(verb, "動詞")) {
      return false;
    }
    boolean over =
        passage.isComma(verb + 1) || (passage.is(verb + 1, "て") && passage.isComma(verb + 2));
    return over
        && verb + 1 < end
        && (isWord(WordClass.HEARER, passage, verb - 2)
            || isWord(WordClass.OCCASION, passage, verb - 2));
  }

  private boolean isWord(WordClass wordClass, Passage passage, int i) {
    return words.is(wordClass, passage.surface(i))
        || words.is(wordClass, passage.surface(i - 1) + passage.surface(i));
  }

  /** 会見で; 中で. */
  private boolean isOccasion(Passage passage, int particle) {
    return !passage.isOneOf(particle + 1, "は", "も")
        && isWord(
            passage.is(particle, "で") ? WordClass.OCCASION : WordClass.HEARER,
            passage,
            particle - 1);
  }

  /** 17日、; 会談後、; これに対し、 */
  private static boolean isAdverbial(Passage passage, int start, int comma) {
    int last = comma - 1;
    if (last < start) {
      return false;
    }
    if (passage.isOneOf(last, "に対し", "に対して", "に関し", "に関して", "について", "をめぐり", "を巡り", "に向け")) {
      return true;
    }
    boolean means = passage.is(last, "で") && passage.isPart(last, "助詞") && last > start;
    boolean skipped =
        means
            || passage.isPart(last, "名詞", "副詞可能")
            || passage.token(last).map(Token::detail).filter("助数詞"::equals).isPresent()
            || passage.token(last).map(Token::detail).filter("副詞可能"::equals).isPresent();
    if (!skipped) {
      return false;
    }
    for (int i = start; i < comma; i++) {
      if (passage.isOneOf(i, "は", "が", "を") || passage.isPart(i, "動詞")) {
        return false;
      }
    }
    return true;
  }
}
