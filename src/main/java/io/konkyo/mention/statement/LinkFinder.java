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
    boolean behindSubject = false;
    for (int i = verb - 1; i > 0 && i >= verb - MOST_BETWEEN; i--) {
      if (passage.isOneOf(i, "と", "とも", "とは", "って") && passage.isPart(i, Part.PARTICLE)) {
        return passage.is(i + 1, "の") || passage.base(i - 1).equals("よる") ? NONE : i;
      }
      if (passage.isPart(i, Part.VERB)
          ? !leadsOn(passage, i, behindSubject)
          : endsSearch(passage, i)) {
        return NONE;
      }
      behindSubject = behindSubject || passage.isOneOf(i, "は", "が");
    }
    return NONE;
  }

  /**
   * Returns whether a verb between と and another is no end of a clause: と声を強めて語った, or と店を営む鈴木さんは語る,
   * where it leads to the subject.
   */
  private boolean leadsOn(Passage passage, int i, boolean behindSubject) {
    Match match = verbs.at(passage, i);
    if (match.is(VerbClass.SAY)) {
      return false;
    }
    boolean attribute = passage.isPart(Grammar.verbEnd(passage, i), Part.NOUN);
    boolean joined = passage.isOneOf(i + 1, "て", "で", "ながら", "つつ") && !passage.isComma(i + 2);
    return joined || (behindSubject && attribute);
  }

  private static boolean endsSearch(Passage passage, int i) {
    if (passage.bracketed(i).isPresent()) {
      // 「A」と「B」を: the と joins two things.
      return passage.isQuotation(i) && passage.is(i - 1, "と") && !passage.is(i + 1, "の");
    }
    return (passage.isPart(i, Part.AUXILIARY)
            && !passage.isOneOf(i, "な", "に")
            && !passage.isPart(i + 1, Part.NOUN))
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
    int last = passage.isComma(link - 1) ? link - 2 : link - 1;
    return plain ? Grammar.isWord(passage, last) : Grammar.isPredicate(passage, last);
  }

  /** Returns the index of the と of との, という or とする before a noun, or {@link #NONE}. */
  static int ofNoun(Passage passage, int noun) {
    for (int i = noun - 1; i > 0 && i >= noun - MOST_MODIFIERS; i--) {
      boolean joint = passage.isOneOf(i, "の", "いう", "言う", "する", "いっ", "いった");
      if (passage.isOneOf(i, "という", "といった", "とする", "との", "と")
          || (joint && passage.is(i - 1, "と"))) {
        int link = joint ? i - 1 : i;
        boolean plain = passage.is(i, "と");
        return endsClause(passage, link, i == noun - 1, plain) ? link : NONE;
      }
      if (!isModifier(passage, i)) {
        return NONE;
      }
    }
    return NONE;
  }

  /** 行くとの考え, 来春との見通し, 行くと考え(を示す); not 日本との合意. */
  private static boolean endsClause(Passage passage, int link, boolean beside, boolean plain) {
    int last = link - 1;
    if (plain && !beside) {
      return false;
    }
    return Grammar.quotationBefore(passage, link) >= 0
        || Grammar.isPredicate(passage, last)
        || (beside
            && !plain
            && passage.isPart(last, Part.NOUN)
            && !passage.isPart(last, Part.NOUN, "固有名詞"));
  }

  private static boolean isModifier(Passage passage, int i) {
    return passage.isPart(i, Part.NOUN)
        || passage.isPart(i, Part.ADJECTIVE)
        || passage.isPart(i, Part.ADNOMINAL)
        || passage.isPart(i, Part.ADVERB)
        || passage.isPart(i, Part.PREFIX)
        || (passage.is(i, "に") && passage.isPart(i - 1, Part.NOUN, "形容動詞語幹"))
        || passage.isOneOf(i, "な", "の", "、");
  }
}
