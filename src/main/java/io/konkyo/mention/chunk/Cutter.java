package io.konkyo.mention.chunk;

import io.konkyo.mention.figure.Figure;
import io.konkyo.mention.figure.Numeral;
import io.konkyo.mention.figure.NumeralGrammar;
import io.konkyo.mention.lexicon.Lexeme;
import io.konkyo.text.Letters;
import io.konkyo.text.Span;
import io.konkyo.token.Token;
import io.konkyo.token.Tokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Cuts one sentence from left to right into its figures, the words of the lexicons that may stand
 * where they do, and the rest of its morphemes.
 */
final class Cutter {

  /** What may stand beside a word written in hiragana without being part of it. */
  private static final String PARTICLES = "はがをにでともの、やまへ";

  /** The longest sign before an amount, such as US$ or 米＄. */
  private static final int MAX_SIGN = 3;

  /** How far apart two chunks may be of which one follows the other, in UTF-16 units. */
  private static final int MAX_GAP = 3;

  /** What the chunk cut last is. */
  private enum Kind {
    NONE,
    FIGURE,
    WORD,
    MORPHEME
  }

  private final Vocabulary vocabulary;
  private final String text;
  private final Span sentence;
  private final List<Token> tokens;
  private final List<Figure> figures;
  private final List<Chunk> chunks;

  private int at;
  private int nextFigure;
  private int token;

  private Kind lastKind = Kind.NONE;
  private int lastEnd;
  private Optional<Word> lastWord = Optional.empty();

  /** The figure that {@link #signs} was found for. */
  private int signsOf = -1;

  /** One bit for each number of units before the next figure at which a sign begins. */
  private int signs;

  Cutter(
      Vocabulary vocabulary, String text, Span sentence, List<Token> tokens, List<Figure> figures) {
    this.vocabulary = vocabulary;
    this.text = text;
    this.sentence = sentence;
    this.tokens = tokens;
    this.figures = figures;
    this.chunks = new ArrayList<>(tokens.size() + figures.size());
    this.at = sentence.start();
  }

  /** Returns the chunks in order, white space left out. */
  List<Chunk> cut() {
    while (at < sentence.end()) {
      if (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00a0') {
        at++;
        continue;
      }
      while (token + 1 < tokens.size() && tokens.get(token).span().end() <= at) {
        token++;
      }
      Chunk chunk = next();
      chunks.add(chunk);
      at = chunk.span().end();
      lastEnd = at;
    }
    return Collections.unmodifiableList(chunks);
  }

  private Chunk next() {
    if (nextFigure < figures.size() && figures.get(nextFigure).span().start() == at) {
      Figure figure = figures.get(nextFigure++);
      lastKind = Kind.FIGURE;
      return new Chunk(
          figure.span(),
          figure.span().of(text),
          Optional.of(figure),
          Optional.empty(),
          FigureLabels.of(figure));
    }
    int limit = Math.min(sentence.end(), figureLimit());
    List<Word> words = vocabulary.words().at(text, at, limit);
    Optional<Word> word = words.isEmpty() ? Optional.empty() : word(words);
    if (word.isPresent()) {
      Span span = new Span(at, at + word.get().length());
      lastKind = Kind.WORD;
      lastWord = word;
      return new Chunk(
          span, span.of(text), Optional.empty(), word.get().lexeme(), word.get().labels());
    }
    Chunk morpheme = morpheme(limit);
    lastKind = Kind.MORPHEME;
    return morpheme;
  }

  /** The rest of the morpheme here, up to the next figure. */
  private Chunk morpheme(int limit) {
    Token here = tokens.get(token);
    int end = Math.max(Math.min(here.span().end(), limit), at + 1);
    if (here.span().start() != at || here.span().end() != end) {
      Span span = new Span(at, end);
      return new Chunk(span, span.of(text), Optional.empty(), Optional.empty(), LabelSet.NONE);
    }
    LabelSet labels =
        followsFigure() && !spaced() && nounCounts(here)
            ? vocabulary.partsOfSpeech().ofCounter(here)
            : vocabulary.partsOfSpeech().of(here);
    return new Chunk(here.span(), here.surface(), Optional.empty(), Optional.empty(), labels);
  }

  /** Whether a noun that no lexicon knows counts like a counter: 20分野, 5原則. */
  private boolean nounCounts(Token noun) {
    if (!vocabulary.lexicons().behind().at(text, at, sentence.end()).isEmpty()) {
      return false;
    }
    Optional<Numeral> numeral = chunks.get(chunks.size() - 1).numeral();
    if (numeral.isEmpty() || !numeral.get().isWhole() || numeral.get().digits() >= 4) {
      return false;
    }
    if (noun.isNoun("接尾")) {
      return noun.detail().equals("助数詞");
    }
    return noun.isNoun("一般")
        && noun.surface().length() >= 2
        && noun.surface().length() <= 8
        && Character.isLetter(noun.surface().charAt(0));
  }

  /** Chooses the longest of the words here that may stand here. */
  private Optional<Word> word(List<Word> words) {
    boolean afterFigure = followsFigure() || followsFirstYear();
    boolean afterUnit = afterFigure || followsUnit();
    boolean anywhere =
        afterFigure
            || tokens.get(token).span().start() == at
            || chunks.isEmpty()
            || followsWord()
            || !Character.isLetterOrDigit(text.charAt(at));
    boolean unitStands = false;
    for (Word word : words) {
      unitStands |=
          switch (word.place()) {
            case UNIT -> afterFigure;
            case AFTER -> afterUnit;
            case FREE -> false;
          };
    }
    for (int i = 0; i < words.size(); i++) {
      if (mayStand(words.get(i), afterFigure, afterUnit, anywhere, unitStands)
          && fits(words.get(i))) {
        Word joined = words.get(i);
        // Words of several tables that share a surface are one word with all their labels.
        for (Word other : words) {
          if (other != words.get(i)
              && other.length() == joined.length()
              && mayStand(other, afterFigure, afterUnit, anywhere, unitStands)) {
            joined = joined.and(other);
          }
        }
        return Optional.of(joined);
      }
    }
    return Optional.empty();
  }

  private static boolean mayStand(
      Word word, boolean afterFigure, boolean afterUnit, boolean anywhere, boolean unitStands) {
    return switch (word.place()) {
      case UNIT -> afterFigure;
      case AFTER -> afterUnit;
      // 2025年末 is a year and its end, not a figure before 年末.
      case FREE -> anywhere && !(afterFigure && unitStands && word.isRelative());
    };
  }

  /** Words like 末 and 台 go on from a unit, not from a comma. */
  private boolean followsUnit() {
    return followsWord() && !lastWord.orElseThrow().isLink();
  }

  /** 元年: the first year of an era stands in place of a figure. */
  private boolean followsFirstYear() {
    return followsWord() && lastWord.orElseThrow().isFirstYear();
  }

  /** Whether the word can stand here: it must not be cut out of a longer one. */
  private boolean fits(Word word) {
    int end = at + word.length();
    if (cutsRunOfLetters(word, end) || cutsFreeWord(word, end)) {
      return false;
    }
    if (word.isNoun() && spaced()) {
      return false;
    }
    if (word.isShareOf()) {
      return numeralFollows(end);
    }
    if (word.isFirstYear()) {
      return followsWord() && lastWord.orElseThrow().isEra();
    }
    return !cutsLongerMorpheme(word, end) && !endsInsideNoun(end);
  }

  /** プラ is no currency in プラス, nor S an era in OS. */
  private boolean cutsRunOfLetters(Word word, int end) {
    boolean behind =
        end < sentence.end()
            && sameRun(word.last(), text.charAt(end))
            && !(Letters.isKatakana(word.last()) && (tokenEndsAt(end) || word.isLongUnit()));
    return behind
        || (Letters.isLatin(word.first())
            && !followsFigure()
            && at > sentence.start()
            && Letters.isLatin(text.charAt(at - 1)));
  }

  /** 年末, きょう and ふたつ are words of their own, never parts of a longer one. */
  private boolean cutsFreeWord(Word word, int end) {
    return (word.isRelativeInHiragana() && !standsAlone(end))
        || (word.isSpoken() && !tokenEndsAt(end))
        || (word.isDateWord() && end < sentence.end() && !tokenEndsAt(end) && !numeralFollows(end));
  }

  /** 20分野 is no 20分: the dictionary's noun is longer, and it is none that goes with figures. */
  private boolean cutsLongerMorpheme(Word word, int end) {
    Token here = tokens.get(token);
    if (here.span().start() != at || here.span().end() <= end) {
      return false;
    }
    if (here.isNoun("固有名詞")) {
      return spaced();
    }
    boolean noun = here.isNoun("一般") || here.isNoun("サ変接続") || here.isNoun("副詞可能");
    return noun
        && Character.isLetterOrDigit(text.charAt(end))
        && !word.isLongUnit()
        && !word.endsAnywhere()
        && !restIsKnown(end, here.span().end());
  }

  private boolean numeralFollows(int from) {
    int next = from;
    while (next < sentence.end() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next < sentence.end() && NumeralGrammar.startsNumeral(text.charAt(next));
  }

  /** きょう is a day in きょうは and none in きょうかい: a reading needs an end on both sides. */
  private boolean standsAlone(int end) {
    boolean begins =
        at == sentence.start()
            || !Letters.isHiragana(text.charAt(at - 1))
            || PARTICLES.indexOf(text.charAt(at - 1)) >= 0;
    boolean ends =
        end == sentence.end()
            || !Letters.isHiragana(text.charAt(end))
            || PARTICLES.indexOf(text.charAt(end)) >= 0;
    return begins && ends && tokenEndsAt(end);
  }

  private boolean tokenEndsAt(int end) {
    return tokens.get(Tokens.indexAt(tokens, end - 1)).span().end() == end;
  }

  /** 時半, 月末, 年代: a morpheme made of a unit and a word that may follow one. */
  private boolean restIsKnown(int from, int end) {
    for (Lexeme rest : vocabulary.lexicons().after().at(text, from, end)) {
      if (from + rest.surface().length() == end) {
        return true;
      }
    }
    return false;
  }

  /** 年間 must not be cut out of 年 + 間隔, nor 日程 out of 日 + 程度. */
  private boolean endsInsideNoun(int end) {
    int last = token;
    while (last + 1 < tokens.size() && tokens.get(last + 1).span().start() < end) {
      last++;
    }
    Token crossing = tokens.get(last);
    return last > token
        && crossing.span().end() > end
        && crossing.isNoun()
        && Character.isLetter(crossing.surface().charAt(0))
        && crossing.surface().length() >= 2;
  }

  /** Where the next figure begins, with the currency sign in front of it. */
  private int figureLimit() {
    if (nextFigure == figures.size()) {
      return sentence.end();
    }
    int start = figures.get(nextFigure).span().start();
    if (signsOf != nextFigure) {
      signs = signsBefore(start);
      signsOf = nextFigure;
    }
    for (int from = Math.max(at, start - MAX_SIGN); from < start; from++) {
      if ((signs >>> (start - from) & 1) != 0) {
        return from == at ? start : from;
      }
    }
    return start;
  }

  private int signsBefore(int start) {
    if (start == sentence.start() || Character.isLetterOrDigit(text.charAt(start - 1))) {
      return 0;
    }
    int found = 0;
    for (int from = Math.max(sentence.start(), start - MAX_SIGN); from < start; from++) {
      for (Lexeme sign : vocabulary.lexicons().free().at(text, from, start)) {
        if (sign.surface().length() == start - from && sign.has("sign")) {
          found |= 1 << (start - from);
        }
      }
    }
    return found;
  }

  private boolean spaced() {
    return at > sentence.start() && !chunks.isEmpty() && lastEnd < at;
  }

  private boolean followsFigure() {
    return lastKind == Kind.FIGURE && at - lastEnd <= MAX_GAP;
  }

  private boolean followsWord() {
    return lastKind == Kind.WORD && at - lastEnd <= MAX_GAP;
  }

  /** A run of katakana or Latin letters is one word: プラ is no currency in プラス. */
  private static boolean sameRun(char last, char next) {
    return (Letters.isKatakana(last) && Letters.isKatakana(next))
        || (Letters.isLatin(last) && Letters.isLatin(next));
  }
}
