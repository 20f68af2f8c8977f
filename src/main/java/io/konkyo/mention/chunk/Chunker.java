package io.konkyo.mention.chunk;

import io.konkyo.mention.figure.Figure;
import io.konkyo.mention.figure.FigureScanner;
import io.konkyo.mention.figure.LookAlikes;
import io.konkyo.mention.figure.Masked;
import io.konkyo.mention.figure.Numeral;
import io.konkyo.mention.figure.NumeralGrammar;
import io.konkyo.mention.lexicon.Lexeme;
import io.konkyo.mention.lexicon.Lexicons;
import io.konkyo.text.Span;
import io.konkyo.token.Token;
import io.konkyo.token.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Cuts a sentence into chunks: figures first, then the words of the lexicons that figures meet, the
 * dictionary's morphemes for the rest.
 *
 * <p>Where a word of the lexicon and a longer noun of the dictionary begin at one place (20分野: 分 or
 * 分野), the noun wins unless it is a name (17日本会議: 日).
 */
public final class Chunker {

  /** What the dictionary joins to a kanji numeral without making another word of it. */
  private static final Set<String> NUMERAL_WORDS =
      Set.of("つ", "月", "日", "人", "年", "時", "分", "円", "階", "次", "番", "回", "割", "等", "位", "号", "条");

  private final Lexicons lexicons;
  private final Vocabulary vocabulary;
  private final LookAlikes lookAlikes;
  private final FigureScanner scanner = new FigureScanner();

  /** Works with the given words and look-alikes. */
  public Chunker(Lexicons lexicons, LookAlikes lookAlikes) {
    this.lexicons = lexicons;
    this.vocabulary = Vocabulary.of(lexicons);
    this.lookAlikes = lookAlikes;
  }

  /** Returns every label that a figure's chunk may carry, as bits by their places. */
  public static long figureLabels() {
    return FigureLabels.ALL;
  }

  /**
   * Finds the figures of one sentence.
   *
   * @param text the article's text
   * @param sentence the sentence
   * @param tokens the sentence's morphemes, in order and without gaps
   */
  public SentenceFigures figures(String text, Span sentence, List<Token> tokens) {
    List<Masked> masked = lookAlikes.find(text, sentence);
    List<Figure> figures = new ArrayList<>();
    for (Figure figure : scanner.scan(text, sentence, closed(masked, sentence))) {
      Optional<Masked> name = nameAround(figure, tokens, text, sentence);
      if (name.isPresent()) {
        masked.add(name.get());
      } else {
        figures.add(figure);
      }
    }
    return new SentenceFigures(figures, masked);
  }

  /**
   * Cuts one sentence.
   *
   * @param text the article's text
   * @param sentence the sentence
   * @param tokens the sentence's morphemes, in order and without gaps
   * @param figures the sentence's figures
   */
  public Chunks chunk(String text, Span sentence, List<Token> tokens, SentenceFigures figures) {
    return new Chunks(
        new Cutter(vocabulary, text, sentence, tokens, figures.figures()).cut(), figures.masked());
  }

  private static IntPredicate closed(List<Masked> masked, Span sentence) {
    if (masked.isEmpty()) {
      return index -> false;
    }
    BitSet closed = new BitSet(sentence.length());
    for (Masked m : masked) {
      closed.set(m.span().start() - sentence.start(), m.span().end() - sentence.start());
    }
    return index -> closed.get(index - sentence.start());
  }

  private Optional<Masked> nameAround(
      Figure figure, List<Token> tokens, String text, Span sentence) {
    Optional<Token> word = wordAround(figure, tokens, text, sentence);
    return word.isPresent()
        ? Optional.of(new Masked(word.get().span(), "part of a word"))
        : compound(figure, text, sentence);
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
    Token first = tokens.get(Tokens.indexAt(tokens, span.start()));
    Token last = tokens.get(Tokens.indexAt(tokens, span.end() - 1));
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
              && unitReaches(text, span.end(), last.span().end(), sentence.end());
      return unitInside ? Optional.empty() : Optional.of(last);
    }
    if (span.equals(first.span()) && !isNumeral(first) && first.isNoun("固有名詞")) {
      return Optional.of(first);
    }
    return Optional.empty();
  }

  private boolean unitReaches(String text, int from, int end, int limit) {
    for (Lexeme unit : lexicons.units().at(text, from, limit)) {
      if (from + unit.surface().length() >= end) {
        return true;
      }
    }
    return false;
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
}
