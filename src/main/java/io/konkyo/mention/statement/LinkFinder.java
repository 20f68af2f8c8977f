package io.konkyo.mention.statement;

import io.konkyo.mention.statement.CueWords.VerbClass;
import io.konkyo.mention.statement.VerbMatcher.Match;

/** Finds the と that joins what is said to a verb or a noun of saying. */
final class LinkFinder {

  /** Where there is no と. */
  static final int NONE = -1;

  /** The most pieces between と and its verb. */
  private static final int MOST_BETWEEN = 30;

  /** The most pieces between との and its noun: 極めて厳しい見方. */
  private static final int MOST_MODIFIERS = 8;

  private final VerbMatcher verbs;

  LinkFinder(VerbMatcher verbs) {
    this.verbs = verbs;
  }

  /** Returns the index of the と that belongs to the verb at an index, or {@link #NONE}. */
  int ofVerb(Passage passage, int verb) {
    for (int i = verb - 1; i > 0 && i >= verb - MOST_BETWEEN; i--) {
      if (passage.isOneOf(i, "と", "とも", "とは", "って") && passage.isPart(i, Part.PARTICLE)) {
        return passage.is(i + 1, "の") || passage.base(i - 1).equals("よる") ? NONE : i;
      }
      if (endsSearch(passage, i)) {
        return NONE;
      }
    }
    return NONE;
  }

  private boolean endsSearch(Passage passage, int i) {
    if (passage.bracketed(i).isPresent()) {
      // 「A」と「B」を: the と joins two things.
      return passage.isQuotation(i) && passage.is(i - 1, "と") && !passage.is(i + 1, "の");
    }
    if (passage.isPart(i, Part.VERB)) {
      return !passage.isOneOf(i + 1, "て", "で", "ながら", "つつ")
          || passage.isComma(i + 2)
          || verbs.at(passage, i).is(VerbClass.SAY);
    }
    return (passage.isPart(i, Part.AUXILIARY) && !passage.isOneOf(i, "な", "に"))
        || passage.isPart(i, Part.CONJUNCTION)
        || passage.isOneOf(i, "。", "という", "として", "ば", "し");
  }

  /**
   * Returns whether the と before a verb can only be the one of what is said: it ends a clause, or
   * only modifiers of the verb stand between.
   */
  static boolean joinsClause(Passage passage, int link, Match verb) {
    if (passage.is(verb.from() - 1, "を") && !verb.hasTarget()) {
      // 政権を執ると方針を発表した: the verb has its object.
      return false;
    }
    boolean plain = !verb.mayBeWith();
    for (int i = link + 2; i < verb.from() && plain; i++) {
      plain = !passage.isOneOf(i, "を", "は", "が", "も");
    }
    return plain ? Grammar.isWord(passage, link - 1) : Grammar.isPredicate(passage, link - 1);
  }

  /** Returns the index of the と of との, という or とする before a noun, or {@link #NONE}. */
  static int ofNoun(Passage passage, int noun) {
    for (int i = noun - 1; i > 0 && i >= noun - MOST_MODIFIERS; i--) {
      if (passage.isOneOf(i, "という", "といった", "とする", "との")) {
        return i;
      }
      boolean joint = passage.isOneOf(i, "の", "いう", "言う", "する", "いっ", "いった");
      if (joint && passage.is(i - 1, "と")) {
        return i - 1;
      }
      if (passage.is(i, "と")) {
        boolean says = passage.isQuotation(i - 1) || Grammar.isPredicate(passage, i - 1);
        return i == noun - 1 && says ? i : NONE;
      }
      if (!isModifier(passage, i)) {
        return NONE;
      }
    }
    return NONE;
  }

  private static boolean isModifier(Passage passage, int i) {
    return passage.isPart(i, Part.NOUN)
        || passage.isPart(i, Part.ADJECTIVE)
        || passage.isPart(i, Part.ADNOMINAL)
        || passage.isPart(i, Part.ADVERB)
        || passage.isPart(i, Part.PREFIX)
        || passage.isOneOf(i, "な", "の", "に", "、");
  }
}
