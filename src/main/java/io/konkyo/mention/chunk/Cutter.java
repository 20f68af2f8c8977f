package io.konkyo.mention.chunk;

import io.konkyo.mention.figure.Figure;
import io.konkyo.mention.figure.Numeral;
import io.konkyo.mention.figure.NumeralGrammar;
import io.konkyo.mention.lexicon.Lexeme;
import io.konkyo.mention.lexicon.LexemeTable;
import io.konkyo.mention.lexicon.Lexicons;
import io.konkyo.text.Letters;
import io.konkyo.text.Span;
import io.konkyo.token.Token;
import io.konkyo.token.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Cuts one sentence from left to right into its figures, the words of the lexicons that may stand
 * where they do, and the rest of its morphemes.
 */
final class Cutter {

  /** What may stand beside a word written in hiragana without being part of it. */
  private static final String PARTICLES = "はがをにでともの、やまへ";

  /** The longest sign before an amount, such as US$ or 米＄. */
  private static final int MAX_SIGN = 3;

  private final Lexicons lexicons;
  private final String text;
  private final Span sentence;
  private final List<Token> tokens;
  private final List<Figure> figures;
  private final List<Chunk> chunks = new ArrayList<>();

  private int at;
  private int nextFigure;
  private int token;

  Cutter(Lexicons lexicons, String text, Span sentence, List<Token> tokens, List<Figure> figures) {
    this.lexicons = lexicons;
    this.text = text;
    this.sentence = sentence;
    this.tokens = tokens;
    this.figures = figures;
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
    }
    return List.copyOf(chunks);
  }

  private Chunk next() {
    if (nextFigure < figures.size() && figures.get(nextFigure).span().start() == at) {
      Figure figure = figures.get(nextFigure++);
      return new Chunk(
          figure.span(),
          figure.span().of(text),
          Optional.of(figure),
          Optional.empty(),
          FigureLabels.of(figure));
    }
    Optional<Lexeme> lexeme = lexeme();
    if (lexeme.isPresent()) {
      Span span = new Span(at, at + lexeme.get().surface().length());
      return new Chunk(
          span, span.of(text), Optional.empty(), lexeme, Labels.matched(lexeme.get().labels()));
    }
    return morpheme();
  }

  /** The rest of the morpheme here, up to the next figure. */
  private Chunk morpheme() {
    Token here = tokens.get(token);
    int end = Math.min(here.span().end(), figureLimit());
    Span span = new Span(at, Math.max(end, at + 1));
    Map<String, String> labels = new HashMap<>();
    boolean whole = here.span().equals(span);
    if (whole) {
      labels.put(Labels.POS, here.partOfSpeech());
      if (follows(Chunk::figure) && !spaced() && nounCounts(here)) {
        labels.put(Labels.COUNTER, "cardinal");
      }
    }
    return new Chunk(span, span.of(text), Optional.empty(), Optional.empty(), labels);
  }

  /** Whether a noun that no lexicon knows counts like a counter: 20分野, 5原則. */
  private boolean nounCounts(Token noun) {
    if (!lexicons.behind().at(text, at, sentence.end()).isEmpty()) {
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

  private Optional<Lexeme> lexeme() {
    List<Lexeme> candidates = new ArrayList<>();
    boolean afterFigure = follows(Chunk::figure) || followsFirstYear();
    boolean boundary =
        tokens.get(token).span().start() == at
            || chunks.isEmpty()
            || follows(Chunk::lexeme)
            || !Character.isLetterOrDigit(text.charAt(at));
    if (afterFigure) {
      add(lexicons.units(), candidates);
    }
    if (afterFigure || followsUnit()) {
      add(lexicons.after(), candidates);
    }
    if (boundary || afterFigure) {
      List<Lexeme> free = new ArrayList<>();
      add(lexicons.free(), free);
      // 2025年末 is a year and its end, not a figure before 年末.
      free.removeIf(word -> afterFigure && word.has("relative") && !candidates.isEmpty());
      candidates.addAll(free);
    }
    candidates.sort((a, b) -> b.surface().length() - a.surface().length());
    for (Lexeme candidate : candidates) {
      if (fits(candidate)) {
        return Optional.of(joined(candidate, candidates));
      }
    }
    return Optional.empty();
  }

  /** Words like 末 and 台 go on from a unit, not from a comma. */
  private boolean followsUnit() {
    return follows(Chunk::lexeme) && !chunks.get(chunks.size() - 1).has("link");
  }

  /** 元年: the first year of an era stands in place of a figure. */
  private boolean followsFirstYear() {
    return follows(Chunk::lexeme) && chunks.get(chunks.size() - 1).is("mark", "first");
  }

  /** Words of several tables that share a surface are one word with all their labels. */
  private static Lexeme joined(Lexeme chosen, List<Lexeme> candidates) {
    Lexeme joined = chosen;
    for (Lexeme other : candidates) {
      if (other != chosen && other.surface().equals(chosen.surface())) {
        joined = joined.and(other);
      }
    }
    return joined;
  }

  private void add(LexemeTable table, List<Lexeme> candidates) {
    candidates.addAll(table.at(text, at, Math.min(sentence.end(), figureLimit())));
  }

  /** Whether the word can stand here: it must not be cut out of a longer one. */
  private boolean fits(Lexeme lexeme) {
    int end = at + lexeme.surface().length();
    if (cutsRunOfLetters(lexeme, end) || cutsFreeWord(lexeme, end)) {
      return false;
    }
    if (spaced() && lexeme.is("counterclass", "noun")) {
      return false;
    }
    if (lexeme.is("ratio", "of")) {
      return numeralFollows(end);
    }
    if (lexeme.is("mark", "first")) {
      return follows(Chunk::lexeme) && chunks.get(chunks.size() - 1).has("era");
    }
    return !cutsLongerMorpheme(lexeme, end) && !endsInsideNoun(end);
  }

  /** プラ is no currency in プラス, nor S an era in OS. */
  private boolean cutsRunOfLetters(Lexeme lexeme, int end) {
    char first = lexeme.surface().charAt(0);
    char last = lexeme.surface().charAt(lexeme.surface().length() - 1);
    boolean behind =
        end < sentence.end()
            && sameRun(last, text.charAt(end))
            && !(Letters.isKatakana(last) && (tokenEndsAt(end) || isLongUnit(lexeme)));
    boolean before =
        !follows(Chunk::figure)
            && at > sentence.start()
            && Letters.isLatin(first)
            && Letters.isLatin(text.charAt(at - 1));
    return behind || before;
  }

  /** 年末, きょう and ふたつ are words of their own, never parts of a longer one. */
  private boolean cutsFreeWord(Lexeme lexeme, int end) {
    if (lexeme.has("relative")
        && Letters.isHiragana(lexeme.surface().charAt(0))
        && !standsAlone(end)) {
      return true;
    }
    if (lexeme.has("native") && !tokenEndsAt(end)) {
      return true;
    }
    boolean dateWord = lexeme.has("relative") || lexeme.has("part");
    return dateWord && end < sentence.end() && !tokenEndsAt(end) && !numeralFollows(end);
  }

  /** 20分野 is no 20分: the dictionary's noun is longer, and it is none that goes with figures. */
  private boolean cutsLongerMorpheme(Lexeme lexeme, int end) {
    Token here = tokens.get(token);
    if (here.span().start() != at || here.span().end() <= end) {
      return false;
    }
    if (here.isNoun("固有名詞")) {
      return spaced();
    }
    boolean word = here.isNoun("一般") || here.isNoun("サ変接続") || here.isNoun("副詞可能");
    return word
        && Character.isLetterOrDigit(text.charAt(end))
        && !isLongUnit(lexeme)
        && !endsAnywhere(lexeme)
        && !restIsKnown(end, here.span().end());
  }

  /** Whether the word is one that other words are joined to: a currency, 割, から, 台, 半. */
  private static boolean endsAnywhere(Lexeme lexeme) {
    return lexeme.has("code")
        || lexeme.is("ratio", "wari")
        || lexeme.has("link")
        || lexeme.has("step")
        || lexeme.has("half");
  }

  /** ナノメートルプロセス: a unit of measure may lead a compound that the dictionary lacks. */
  private static boolean isLongUnit(Lexeme lexeme) {
    return lexeme.is("counterclass", "unit") && lexeme.surface().length() >= 2;
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
    return lexicons.after().at(text, from, end).stream()
        .anyMatch(rest -> from + rest.surface().length() == end);
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
    for (int from = Math.max(at, start - MAX_SIGN); from < start; from++) {
      int length = start - from;
      boolean sign =
          !Character.isLetterOrDigit(text.charAt(start - 1))
              && lexicons.free().at(text, from, start).stream()
                  .anyMatch(w -> w.has("sign") && w.surface().length() == length);
      if (sign) {
        return from == at ? start : from;
      }
    }
    return start;
  }

  private boolean spaced() {
    return at > sentence.start()
        && !chunks.isEmpty()
        && chunks.get(chunks.size() - 1).span().end() < at;
  }

  private boolean follows(Function<Chunk, Optional<?>> part) {
    return !chunks.isEmpty()
        && part.apply(chunks.get(chunks.size() - 1)).isPresent()
        && at - chunks.get(chunks.size() - 1).span().end() <= 3;
  }

  /** A run of katakana or Latin letters is one word: プラ is no currency in プラス. */
  private static boolean sameRun(char last, char next) {
    return (Letters.isKatakana(last) && Letters.isKatakana(next))
        || (Letters.isLatin(last) && Letters.isLatin(next));
  }
}
