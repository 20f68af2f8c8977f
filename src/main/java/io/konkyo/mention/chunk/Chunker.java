package io.konkyo.mention.chunk;

import io.konkyo.mention.figure.CalendarFigure;
import io.konkyo.mention.figure.Figure;
import io.konkyo.mention.figure.FigureScanner;
import io.konkyo.mention.figure.LookAlikes;
import io.konkyo.mention.figure.Masked;
import io.konkyo.mention.figure.Numeral;
import io.konkyo.mention.figure.NumeralGrammar;
import io.konkyo.mention.lexicon.Lexeme;
import io.konkyo.mention.lexicon.LexemeTable;
import io.konkyo.mention.lexicon.Lexicons;
import io.konkyo.text.Letters;
import io.konkyo.text.Span;
import io.konkyo.token.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Cuts a sentence into chunks: figures first, then the words of the lexicons that figures meet, the
 * dictionary's morphemes for the rest.
 *
 * <p>Where a word of the lexicon and a longer noun of the dictionary begin at one place (20分野: 分 or
 * 分野), the noun wins unless it is a name (17日本会議: 日).
 */
public final class Chunker {

  /** What may stand beside a word written in hiragana without being part of it. */
  private static final String PARTICLES = "はがをにでともの、やまへ";

  /** The longest sign before an amount, such as US$ or 米＄. */
  private static final int MAX_SIGN = 3;

  /** What the dictionary joins to a kanji numeral without making another word of it. */
  private static final Set<String> NUMERAL_WORDS =
      Set.of("つ", "月", "日", "人", "年", "時", "分", "円", "階", "次", "番", "回", "割", "等", "位", "号", "条");

  private final Lexicons lexicons;
  private final LookAlikes lookAlikes;
  private final FigureScanner scanner = new FigureScanner();

  /** Works with the given words and look-alikes. */
  public Chunker(Lexicons lexicons, LookAlikes lookAlikes) {
    this.lexicons = lexicons;
    this.lookAlikes = lookAlikes;
  }

  /**
   * Cuts one sentence.
   *
   * @param text the article's text
   * @param sentence the sentence
   * @param tokens the sentence's morphemes, in order and without gaps
   */
  public Chunks chunk(String text, Span sentence, List<Token> tokens) {
    List<Masked> masked = new ArrayList<>(lookAlikes.find(text, sentence));
    BitSet closed = new BitSet(sentence.length());
    for (Masked m : masked) {
      closed.set(m.span().start() - sentence.start(), m.span().end() - sentence.start());
    }
    List<Figure> figures = new ArrayList<>();
    for (Figure figure :
        scanner.scan(text, sentence, index -> closed.get(index - sentence.start()))) {
      Optional<Masked> name =
          wordAround(figure, tokens, text, sentence)
              .map(word -> new Masked(word.span(), "part of a word"))
              .or(() -> compound(figure, text, sentence));
      if (name.isPresent()) {
        masked.add(name.get());
      } else {
        figures.add(figure);
      }
    }
    return new Chunks(new Cutter(text, sentence, tokens, figures).cut(), List.copyOf(masked));
  }

  /** Returns the dictionary's word that a kanji numeral is only a part of (人数, 三井, 唯一). */
  private Optional<Token> wordAround(
      Figure figure, List<Token> tokens, String text, Span sentence) {
    if (!(figure instanceof Numeral numeral)
        || !NumeralGrammar.startsNumeral(text.charAt(numeral.span().start()))
        || NumeralGrammar.isArabic(text.charAt(numeral.span().end() - 1))
        || numeral.arabic()) {
      return Optional.empty();
    }
    Span span = figure.span();
    Token first = tokens.get(indexAt(tokens, span.start()));
    Token last = tokens.get(indexAt(tokens, span.end() - 1));
    boolean cutsFirst = first.span().start() < span.start() && !isNumeral(first);
    if (cutsFirst && !first.surface().startsWith("第")) {
      return Optional.of(first);
    }
    if (last.span().end() > span.end() && !isNumeral(last)) {
      boolean ordinal = span.start() > sentence.start() && text.charAt(span.start() - 1) == '第';
      boolean unitInside =
          !(numeral.vague() && span.length() == 1)
              && last.span().start() >= span.start()
              && (ordinal || isNumeralWord(last, span))
              && lexicons.units().at(text, span.end(), sentence.end()).stream()
                  .anyMatch(unit -> span.end() + unit.surface().length() >= last.span().end());
      return unitInside ? Optional.empty() : Optional.of(last);
    }
    if (span.equals(first.span()) && !isNumeral(first) && first.isNoun("固有名詞")) {
      return Optional.of(first);
    }
    return Optional.empty();
  }

  /** Returns the name that a figure is part of: 10年債, 5か年計画. */
  private Optional<Masked> compound(Figure figure, String text, Span sentence) {
    int start = figure.span().start();
    int end = figure.span().end();
    for (Lexeme tail : lexicons.compounds().at(text, end, sentence.end())) {
      String head = tail.label("head").orElse("");
      int from = start - head.length();
      boolean calendarYear =
          tail.surface().startsWith("年")
              && figure instanceof Numeral numeral
              && !numeral.isWholeBetween(0, 100);
      if (from >= sentence.start() && text.startsWith(head, from) && !calendarYear) {
        Span span = new Span(from, end + tail.surface().length());
        return Optional.of(new Masked(span, tail.label("compound").orElse("name")));
      }
    }
    return Optional.empty();
  }

  /** Of the words that hold a numeral and its counter, these count; 一室 and 三振 are words. */
  private static boolean isNumeralWord(Token word, Span numeral) {
    String rest = word.surface().substring(numeral.end() - word.span().start());
    return !word.isNoun("固有名詞") && NUMERAL_WORDS.contains(rest);
  }

  private static boolean isNumeral(Token token) {
    return token.isNoun("数");
  }

  /** Returns the index of the token that covers a UTF-16 index. */
  private static int indexAt(List<Token> tokens, int index) {
    int low = 0;
    int high = tokens.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (tokens.get(middle).span().start() <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** One sentence's cutting, from left to right. */
  private final class Cutter {

    private final String text;
    private final Span sentence;
    private final List<Token> tokens;
    private final List<Figure> figures;
    private final List<Chunk> chunks = new ArrayList<>();

    private int at;
    private int nextFigure;
    private int token;

    Cutter(String text, Span sentence, List<Token> tokens, List<Figure> figures) {
      this.text = text;
      this.sentence = sentence;
      this.tokens = tokens;
      this.figures = figures;
      this.at = sentence.start();
    }

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
            figureLabels(figure));
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

    private boolean fits(Lexeme lexeme) {
      int end = at + lexeme.surface().length();
      char last = lexeme.surface().charAt(lexeme.surface().length() - 1);
      char first = lexeme.surface().charAt(0);
      if (end < sentence.end()
          && sameRun(last, text.charAt(end))
          && !(Letters.isKatakana(last) && (tokenEndsAt(end) || isLongUnit(lexeme)))) {
        return false;
      }
      if (!follows(Chunk::figure)
          && at > sentence.start()
          && Letters.isLatin(first)
          && Letters.isLatin(text.charAt(at - 1))) {
        return false;
      }
      if (lexeme.has("relative") && Letters.isHiragana(first) && !standsAlone(end)) {
        return false;
      }
      boolean dateWord = lexeme.has("relative") || lexeme.has("part");
      if (dateWord && end < sentence.end() && !tokenEndsAt(end) && !numeralFollows(end)) {
        return false;
      }
      if (spaced() && lexeme.label("counterclass").filter("noun"::equals).isPresent()) {
        return false;
      }
      if (lexeme.label("ratio").filter("of"::equals).isPresent()) {
        return numeralFollows(end);
      }
      if (lexeme.label("mark").filter("first"::equals).isPresent()) {
        return follows(Chunk::lexeme) && chunks.get(chunks.size() - 1).has("era");
      }
      Token here = tokens.get(token);
      boolean name = here.isNoun("固有名詞");
      if (here.span().start() == at
          && here.span().end() > end
          && !name
          && !isLongUnit(lexeme)
          && Character.isLetterOrDigit(text.charAt(end))
          && (here.isNoun("一般") || here.isNoun("サ変接続") || here.isNoun("副詞可能"))
          && !lexeme.has("code")
          && lexeme.label("ratio").filter("wari"::equals).isEmpty()
          && !lexeme.has("link")
          && !lexeme.has("step")
          && !lexeme.has("half")
          && !restIsKnown(end, here.span().end())) {
        return false;
      }
      if (spaced() && here.span().start() == at && here.span().end() > end && name) {
        return false;
      }
      return !endsInsideNoun(end);
    }

    /** ナノメートルプロセス: a unit of measure may lead a compound that the dictionary lacks. */
    private static boolean isLongUnit(Lexeme lexeme) {
      return lexeme.label("counterclass").filter("unit"::equals).isPresent()
          && lexeme.surface().length() >= 2;
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
      return tokens.get(indexAt(tokens, end - 1)).span().end() == end;
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

  private static Map<String, String> figureLabels(Figure figure) {
    Map<String, String> labels = new HashMap<>();
    if (figure instanceof Numeral numeral) {
      labels.put(Labels.FIG, numeral.vague() ? "vague" : "exact");
      if (numeral.digits() == 4 || isYearInWords(numeral)) {
        labels.put(Labels.FOUR_DIGITS, "yes");
      }
      if (numeral.digits() == 2 || (!numeral.arabic() && numeral.isWholeBetween(10, 99))) {
        labels.put(Labels.TWO_DIGITS, "yes");
      }
      label(
          labels, Labels.YEAR, numeral.isWholeBetween(1, 9999) && numeral.scale().intValue() == 1);
      label(labels, Labels.THREE_DIGITS, numeral.digits() == 3);
      label(labels, Labels.MONTH, numeral.isWholeBetween(1, 12));
      label(labels, Labels.DAY, numeral.isWholeBetween(1, 31));
      label(labels, Labels.HOUR, numeral.isWholeBetween(0, 30));
      label(labels, Labels.MINUTE, numeral.isWholeBetween(0, 59));
      label(labels, Labels.ONE_DIGIT, numeral.isWholeBetween(1, 9));
    } else {
      labels.put(Labels.FIG, figure instanceof CalendarFigure ? "calendar" : "clock");
    }
    return labels;
  }

  /** 千九百九十八: a year of four digits written out; 二千 may as well count years. */
  private static boolean isYearInWords(Numeral numeral) {
    return !numeral.arabic()
        && numeral.span().length() >= 5
        && numeral.digits() == 0
        && numeral.isWholeBetween(1000, 2199);
  }

  private static void label(Map<String, String> labels, String name, boolean holds) {
    if (holds) {
      labels.put(name, "yes");
    }
  }
}
