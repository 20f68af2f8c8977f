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

  /** The most pieces of a form that ends such a stretch: に際して. */
  private static final int LONGEST_FORM = 4;

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
        || passage.isPart(start, "接続詞")
        || (passage.isPart(start, "副詞") && passage.isComma(start + 1))) {
      return start + 1;
    }
    int limit = Math.min(end, start + LONGEST);
    int comma = start;
    while (comma < limit && !passage.isComma(comma)) {
      comma++;
    }
    if (comma < limit && isAdverbial(passage, start, comma)) {
      return comma + 1;
    }
    for (int i = start; i < comma && !isParticipant(passage, i); i++) {
      if (passage.isOneOf(i, "で", "に") && isOccasion(passage, i)) {
        return i + 1;
      }
    }
    return start;
  }

  /** Returns whether something is done to or by somebody there, so that a clause has begun. */
  private static boolean isParticipant(Passage passage, int i) {
    return passage.isOneOf(i, "は", "が", "も", "を") || passage.isPart(i, "動詞");
  }

  /** 会見で; 記者団に. */
  private boolean isOccasion(Passage passage, int particle) {
    return !passage.isOneOf(particle + 1, "は", "も")
        && isWord(
            passage.is(particle, "で") ? WordClass.OCCASION : WordClass.HEARER,
            passage,
            particle - 1);
  }

  private boolean isWord(WordClass wordClass, Passage passage, int i) {
    return words.is(wordClass, passage.surface(i))
        || words.is(wordClass, passage.surface(i - 1) + passage.surface(i));
  }

  private boolean isAdverbial(Passage passage, int start, int comma) {
    return endsInForm(passage, start, comma)
        || endsInAct(passage, comma)
        || isTimeOrPlace(passage, start, comma);
  }

  /** これに対し; 著書『…』において. */
  private boolean endsInForm(Passage passage, int start, int comma) {
    String written = "";
    for (int i = comma - 1; i >= start && i >= comma - LONGEST_FORM; i--) {
      written = passage.surface(i) + written;
      if (words.is(WordClass.ADVERBIAL, written)) {
        return i > start && !passage.is(i - 1, "の") && !hasParticipant(passage, start, i);
      }
    }
    return false;
  }

  /** 記者会見を開き; 取材に応じて. */
  private boolean endsInAct(Passage passage, int comma) {
    int verb = passage.is(comma - 1, "て") ? comma - 2 : comma - 1;
    return passage.isPart(verb, "動詞")
        && passage.isOneOf(verb - 1, "に", "を")
        && (isWord(WordClass.HEARER, passage, verb - 2)
            || isWord(WordClass.OCCASION, passage, verb - 2));
  }

  /** 17日; 会談後; 書簡で. */
  private static boolean isTimeOrPlace(Passage passage, int start, int comma) {
    int last = comma - 1;
    boolean place = passage.is(last, "で") && passage.isPart(last, "助詞") && last > start;
    boolean time =
        passage.isPart(last, "名詞", "副詞可能")
            || passage.token(last).map(Token::detail).filter("助数詞"::equals).isPresent()
            || passage.token(last).map(Token::detail).filter("副詞可能"::equals).isPresent();
    return last >= start && (place || time) && !hasParticipant(passage, start, comma);
  }

  private static boolean hasParticipant(Passage passage, int start, int end) {
    for (int i = start; i < end; i++) {
      if (isParticipant(passage, i)) {
        return true;
      }
    }
    return false;
  }
}
