package io.konkyo.mention.statement;

import io.konkyo.mention.statement.CueWords.Verb;
import io.konkyo.mention.statement.CueWords.VerbClass;
import java.util.Optional;

/** Looks up the verbs of a passage in the table of cues. */
final class VerbMatcher {

  /** The most pieces of a verb with what stands before its dictionary form: 不満を漏らす. */
  private static final int LONGEST = 6;

  private final CueWords words;

  VerbMatcher(CueWords words) {
    this.words = words;
  }

  /**
   * A verb in a passage.
   *
   * @param from where what belongs to it begins: 不満を漏らす
   * @param at where it stands itself
   * @param verb what is known of it, absent for a verb that is not listed
   */
  record Match(int from, int at, Optional<Verb> verb) {

    boolean is(VerbClass wanted) {
      return verb.filter(known -> known.is(wanted)).isPresent();
    }

    boolean isPolite() {
      return verb.filter(Verb::polite).isPresent();
    }

    boolean mayBeWith() {
      return verb.filter(Verb::with).isPresent();
    }

    boolean hasTarget() {
      return verb.filter(Verb::target).isPresent();
    }
  }

  /** Returns whether the piece is a noun before a stop, which may stand for its verb: と強調。 */
  static boolean isClosingNoun(Passage passage, int i) {
    return passage.isPart(i, Part.NOUN) && passage.isBoundary(i + 1);
  }

  /** Returns the verb at a piece, the longest that is listed. */
  Match at(Passage passage, int i) {
    boolean noun = !passage.isPart(i, Part.VERB);
    String base = noun || Grammar.isLightVerb(passage, i) ? Grammar.LIGHT_VERB : passage.base(i);
    if (!words.endsVerb(base)) {
      return new Match(i, i, Optional.empty());
    }
    Match best = new Match(i, i, noun ? Optional.empty() : words.verb("", base));
    int end = noun ? i + 1 : i;
    if (!words.mayStandBefore(passage.surface(end - 1))) {
      return best;
    }
    String before = "";
    for (int from = end - 1; from >= 0 && from > end - LONGEST; from--) {
      if (passage.bracketed(from).isPresent()) {
        break;
      }
      before = passage.surface(from) + before;
      Optional<Verb> verb = words.verb(before, base);
      if (verb.isPresent()) {
        best = new Match(from, i, verb);
      }
    }
    return best;
  }
}
