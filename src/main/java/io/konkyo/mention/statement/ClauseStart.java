package io.konkyo.mention.statement;

import io.konkyo.mention.statement.CueWords.WordClass;

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
    int start = skipTime(passage, from, end);
    while (start < end) {
      int next = skip(passage, start, end);
      if (next == start) {
        return start;
      }
      start = next;
    }
    return from;
  }

  /** 17日、; a time further behind is one in the clause: 会見で、今年、… */
  private int skipTime(Passage passage, int from, int end) {
    int start = passage.isComma(from) ? from + 1 : from;
    int comma = comma(passage, start, end);
    return comma < end && isTime(passage, start, comma) ? comma + 1 : start;
  }

  /** Returns the index of the first comma that is not too far, else of the end. */
  private static int comma(Passage passage, int start, int end) {
    for (int i = start; i < end && i < start + LONGEST; i++) {
      if (passage.isComma(i)) {
        return i;
      }
    }
    return end;
  }

  private int skip(Passage passage, int start, int end) {
    if (passage.isComma(start)
        || passage.isPart(start, Part.CONJUNCTION)
        || (passage.isPart(start, Part.ADVERB) && passage.isComma(start + 1))) {
      return start + 1;
    }
    int comma = comma(passage, start, end);
    if (comma < end && isAdverbial(passage, start, comma)) {
      return comma + 1;
    }
    for (int i = start; i < Math.min(comma, start + LONGEST) && !isParticipant(passage, i); i++) {
      if (passage.isOneOf(i, "で", "に") && isOccasion(passage, i)) {
        return i + 1;
      }
    }
    return start;
  }

  /** Returns whether something is done to or by somebody there, so that a clause has begun. */
  private static boolean isParticipant(Passage passage, int i) {
    return passage.isOneOf(i, "は", "が", "も", "を") || passage.isPart(i, Part.VERB);
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
        || isPlace(passage, start, comma);
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
    return passage.isPart(verb, Part.VERB)
        && passage.isOneOf(verb - 1, "に", "を")
        && (isWord(WordClass.HEARER, passage, verb - 2)
            || isWord(WordClass.OCCASION, passage, verb - 2));
  }

  /** 書簡で; 演習を分析した報告書で. */
  private boolean isPlace(Passage passage, int start, int comma) {
    int last = comma - 1;
    if (last <= start || !passage.is(last, "で") || !passage.isPart(last, Part.PARTICLE)) {
      return false;
    }
    for (int i = start; i < comma; i++) {
      if (isParticipant(passage, i)
          && (!isOccasion(passage, last) || passage.isOneOf(i, "は", "が", "も"))) {
        return false;
      }
    }
    return true;
  }

  /** 17日; 会談後. */
  private boolean isTime(Passage passage, int start, int comma) {
    int last = comma - 1;
    return last >= start
        && (words.is(WordClass.MOMENT, passage.surface(last)) || passage.detail(last).equals("助数詞"))
        && !hasParticipant(passage, start, comma);
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
