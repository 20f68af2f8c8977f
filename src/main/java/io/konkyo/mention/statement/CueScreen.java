package io.konkyo.mention.statement;

import io.konkyo.mention.statement.CueWords.Verb;
import io.konkyo.mention.statement.CueWords.VerbClass;
import io.konkyo.mention.statement.CueWords.WordClass;
import io.konkyo.text.CharTable;
import io.konkyo.text.WhiteSpace;
import io.konkyo.token.Token;
import io.konkyo.token.Word;
import io.konkyo.token.WordMemo;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells quickly of a passage without a quotation that it holds no cue by which somebody is reported
 * to say something, so that {@link CueFinder} need not read it.
 *
 * <p>It goes through the words once and asks for less than the finder does: a verb or noun of
 * saying behind any と, a verb of holding behind a clause and と, として behind a clause, a form like
 * によれば, or a form like ように behind a verb of saying. Where none of them is, the finder finds nothing
 * but verbs of saying to which nothing is joined ({@link Cue.Form#ALONE}), which report nothing by
 * themselves. Immutable.
 */
final class CueScreen {

  private static final Set<VerbClass> REPORTING =
      Set.of(VerbClass.SAY, VerbClass.VIEW_VERB, VerbClass.COMMENT_VERB);

  /** Facts of a word: that they are known. */
  private static final int KNOWN = 1;

  /** A clause is over before it. */
  private static final int BOUNDARY = 1 << 1;

  /** A form of class {@link WordClass#AS_SAID} ends as it does. */
  private static final int ENDS_AS_SAID = 1 << 2;

  /** It may join what is said to a verb. */
  private static final int LINK = 1 << 3;

  private static final int NOUN = 1 << 4;

  /** It may be a clause's last word. */
  private static final int PREDICATE = 1 << 5;

  /** It has to be asked whether it is a cue. */
  private static final int MAY_BE_CUE = 1 << 6;

  private final CueWords words;
  private final WordMemo facts = new WordMemo(1, (word, column) -> facts(word, word.surface()));

  /** By the dictionary form. */
  private final Map<String, Saying> sayings = new HashMap<>();

  private final Saying ofNouns;

  /** What the forms of class {@link WordClass#AS_SAID} may begin with, themselves included. */
  private final Set<String> asSaidBeginnings = new HashSet<>();

  CueScreen(CueWords words) {
    this.words = words;
    words
        .verbs()
        .forEach(
            (base, verbs) -> {
              Saying saying = new Saying();
              verbs.forEach(saying::add);
              sayings.put(base, saying);
            });
    ofNouns = sayings.getOrDefault(Grammar.LIGHT_VERB, new Saying());
    for (String form : words.of(WordClass.AS_SAID)) {
      for (int length = 1; length <= form.length(); length++) {
        asSaidBeginnings.add(form.substring(0, length));
      }
    }
  }

  /**
   * Returns the facts of a word.
   *
   * @param surface what of it is looked at
   */
  private int facts(Word word, String surface) {
    int found = KNOWN;
    found |= Passage.isBoundary(surface) ? BOUNDARY : 0;
    found |=
        words.of(WordClass.AS_SAID).stream().anyMatch(form -> form.endsWith(surface))
            ? ENDS_AS_SAID
            : 0;
    found |= surface.charAt(0) == 'と' || surface.equals("って") ? LINK : 0;
    found |= Part.named(word.partOfSpeech().level1()) == Part.NOUN ? NOUN : 0;
    found |= Grammar.isPredicate(word, surface) ? PREDICATE : 0;
    return found | (mayBeCue(word, surface) ? MAY_BE_CUE : 0);
  }

  private boolean mayBeCue(Word word, String surface) {
    if (Part.named(word.partOfSpeech().level1()) == Part.VERB) {
      return word.partOfSpeech().level2().equals(Grammar.INDEPENDENT)
          && sayings.containsKey(formOf(word.base()));
    }
    return surface.equals("として") || words.mayAccord(surface.charAt(0));
  }

  /** Returns the dictionary form that stands for a verb's. */
  private static String formOf(String base) {
    return Grammar.isLightVerb(base) ? Grammar.LIGHT_VERB : base;
  }

  /** Returns whether a sentence without brackets may hold such a cue. */
  boolean mayReport(String text, List<Token> tokens) {
    Scan scan = new Scan(text);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      int start = token.start();
      int end = token.end();
      if (!Pieces.isSpace(text, start, end) && scan.word(token, token.surface(), start, end)) {
        return true;
      }
    }
    return scan.end();
  }

  /** Returns whether a passage may hold such a cue; one that quotes always may. */
  boolean mayReport(Passage passage) {
    if (passage.quotes()) {
      return true;
    }
    Scan scan = new Scan(passage.text());
    for (int i = 0; i < passage.size(); i++) {
      if (!passage.isWord(i)) {
        scan.bracketed();
      } else if (scan.word(
          passage.token(i), passage.surface(i), passage.start(i), passage.end(i))) {
        return true;
      }
    }
    return scan.end();
  }

  /** What verbs with one dictionary form may be. */
  private static final class Saying {

    /** Stands for a character that nothing that makes a verb ends with. */
    private static final String NONE = " ";

    /** Whether the form by itself is a verb of saying or showing. */
    private boolean reports;

    /** Whether it is one of holding. */
    private boolean holds;

    /**
     * What stands before the form and makes it a verb of one of these kinds, by its last character:
     * {@link #NONE} and what stands before that; nothing where the character is all of it.
     */
    private final CharTable<String> befores = new CharTable<>();

    void add(String before, Verb verb) {
      boolean reporting = REPORTING.stream().anyMatch(verb::is);
      boolean holding = verb.is(VerbClass.HOLD);
      if (before.isEmpty()) {
        reports = reporting;
        holds = holding;
      } else if (reporting || holding) {
        int last = before.length() - 1;
        String known = befores.get(before.charAt(last), NONE);
        boolean all = last == 0 || known.isEmpty();
        befores.put(before.charAt(last), all ? "" : known + before.charAt(last - 1));
      }
    }

    /**
     * Returns whether what makes it a verb of one of these kinds may end at a UTF-16 index. White
     * space there is no part of a passage, so that nothing can be told from it.
     */
    boolean mayBeginBefore(String text, int end) {
      if (end == 0) {
        return false;
      }
      char last = text.charAt(end - 1);
      String known = befores.get(last, NONE);
      if (known.isEmpty() || WhiteSpace.is(last)) {
        return true;
      }
      if (known.length() == NONE.length() || end == 1) {
        return false;
      }
      char beforeLast = text.charAt(end - 2);
      return known.indexOf(beforeLast, NONE.length()) > 0 || WhiteSpace.is(beforeLast);
    }
  }

  /** One reading of a passage from left to right. */
  private final class Scan {

    private final String text;

    /** Whether something that may join what is said to a verb has been read. */
    private boolean linked;

    /** Whether a verb of saying has been read, listed or perhaps listed. */
    private boolean said;

    /** The piece before, empty where it is a stretch in brackets. */
    private String before = "";

    private int endBefore;
    private boolean nounBefore;

    /** Whether that piece, and the one before it, may be a clause's last word. */
    private boolean predicateBefore;

    private boolean predicateBeforeThat;

    Scan(String text) {
      this.text = text;
    }

    /** Reads a morpheme; returns whether it shows that there may be a cue. */
    boolean word(Token token, String surface, int start, int end) {
      Word word = token.word();
      boolean whole = surface.length() == word.surface().length();
      int known = whole ? facts.of(word, 0) : facts(word, surface);
      if ((nounBefore && (known & BOUNDARY) != 0 && closes())
          || (said && (known & ENDS_AS_SAID) != 0 && isAsSaid(surface))
          || ((known & MAY_BE_CUE) != 0 && isCue(token, surface, start))) {
        return true;
      }
      linked |= (known & LINK) != 0;
      before = surface;
      endBefore = end;
      nounBefore = (known & NOUN) != 0;
      predicateBeforeThat = predicateBefore;
      predicateBefore = (known & PREDICATE) != 0;
      return false;
    }

    void bracketed() {
      before = "";
      nounBefore = false;
      predicateBeforeThat = predicateBefore;
      predicateBefore = false;
    }

    /** Returns whether the end of the passage shows that there may be a cue. */
    boolean end() {
      return nounBefore && closes();
    }

    /** A noun before a stop may stand for its verb: と強調。 */
    private boolean closes() {
      return ofNouns.mayBeginBefore(text, endBefore) && isReporting();
    }

    private boolean isReporting() {
      said = true;
      return linked;
    }

    private boolean isAsSaid(String surface) {
      return words.is(WordClass.AS_SAID, surface)
          || (asSaidBeginnings.contains(before) && words.is(WordClass.AS_SAID, before + surface));
    }

    private boolean isCue(Token token, String surface, int start) {
      if (Part.named(token.partOfSpeech()) == Part.VERB) {
        return token.subtype().equals(Grammar.INDEPENDENT) && isVerb(token, start);
      }
      return surface.equals("として") ? predicateBefore : words.accordingAt(text, start) > 0;
    }

    private boolean isVerb(Token token, int start) {
      Saying saying = sayings.get(formOf(token.base()));
      if (saying == null) {
        return false;
      }
      boolean holds = saying.holds && predicateBeforeThat && before.equals("と");
      boolean reports = saying.reports || saying.mayBeginBefore(text, start);
      return holds || (reports && isReporting());
    }
  }
}
