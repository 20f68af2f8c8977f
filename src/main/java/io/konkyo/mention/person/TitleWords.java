package io.konkyo.mention.person;

import io.konkyo.mention.lexicon.EndingTable;
import io.konkyo.mention.lexicon.Lexeme;
import io.konkyo.mention.lexicon.LexemeTable;
import io.konkyo.text.CharSet;
import io.konkyo.text.CharTable;
import io.konkyo.text.PairSet;
import io.konkyo.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The titles of the lexicon and those that a minister's portfolio and a suffix make together (財務相).
 * Each carries the labels {@code holder} and {@code country}, the latter {@code composed} too.
 */
final class TitleWords {

  private static final Comparator<Lexeme> LONGEST_FIRST =
      Comparator.comparing((Lexeme title) -> -title.surface().length());

  private static final Map<String, String> COMPOSED =
      Map.of("holder", Holder.PUBLIC.label(), "country", "-", "composed", "yes");

  private static final BitSet NONE = new BitSet();

  /** What may follow the first character of a title; bit 0 where it may be the whole. */
  private final CharTable<BitSet> heads = new CharTable<>();

  private final LexemeTable titles;
  private final EndingTable titleEndings;
  private final LexemeTable portfolios;
  private final EndingTable portfolioEndings;
  private final LexemeTable suffixes;
  private final EndingTable suffixEndings;

  /**
   * Builds the tables.
   *
   * @param portfolios each with a label for each of its kinds
   * @param suffixes each with the label {@code after}: the kinds that it may follow
   */
  TitleWords(
      Collection<Lexeme> titles, Collection<Lexeme> portfolios, Collection<Lexeme> suffixes) {
    titles.forEach(this::addHead);
    portfolios.forEach(this::addHead);
    this.titles = new LexemeTable(titles);
    this.titleEndings = new EndingTable(titles);
    this.portfolios = new LexemeTable(portfolios);
    this.portfolioEndings = new EndingTable(portfolios);
    this.suffixes = new LexemeTable(suffixes);
    this.suffixEndings = new EndingTable(suffixes);
  }

  private void addHead(Lexeme word) {
    char first = word.surface().charAt(0);
    BitSet seconds = heads.get(first, NONE);
    if (seconds == NONE) {
      seconds = new BitSet();
      heads.put(first, seconds);
    }
    // A portfolio of one letter (外 of 外相) may be followed by any suffix.
    seconds.set(word.surface().length() == 1 ? 0 : word.surface().charAt(1));
  }

  /** Returns the titles that begin at {@code at}, the longest first. */
  List<Lexeme> at(String text, int at, int limit) {
    List<Lexeme> whole = titles.at(text, at, limit);
    List<Lexeme> stems = portfolios.at(text, at, limit);
    if (stems.isEmpty()) {
      return whole;
    }
    List<Lexeme> all = new ArrayList<>(whole);
    for (Lexeme stem : stems) {
      for (Lexeme suffix : suffixes.at(text, at + stem.surface().length(), limit)) {
        compose(stem, suffix, all);
      }
    }
    all.sort(LONGEST_FIRST);
    return all;
  }

  /** Returns the titles that end before {@code end}, the longest first. */
  List<Lexeme> endingAt(String text, int end, int floor) {
    List<Lexeme> whole = titleEndings.endingAt(text, end, floor);
    List<Lexeme> suffixesHere = suffixEndings.endingAt(text, end, floor);
    if (suffixesHere.isEmpty()) {
      return whole;
    }
    List<Lexeme> all = new ArrayList<>(whole);
    for (Lexeme suffix : suffixesHere) {
      int stemEnd = end - suffix.surface().length();
      for (Lexeme stem : portfolioEndings.endingAt(text, stemEnd, floor)) {
        compose(stem, suffix, all);
      }
    }
    all.sort(LONGEST_FIRST);
    return all;
  }

  /**
   * Adds what titles begin with.
   *
   * @param letters is given what may be followed by anything
   * @param pairs is given the first two letters of all others
   */
  void addHeads(CharSet letters, PairSet pairs) {
    heads.forEach(
        (first, seconds) -> {
          if (seconds.get(0)) {
            letters.add(first);
          }
          for (int c = seconds.nextSetBit(1); c >= 0; c = seconds.nextSetBit(c + 1)) {
            pairs.add(first, (char) c);
          }
        });
  }

  /** Returns whether a title may begin with two characters. */
  boolean mayBegin(char first, char second) {
    BitSet seconds = heads.get(first, NONE);
    return seconds.get(0) || seconds.get(second);
  }

  /** Returns whether a stretch is a portfolio. */
  boolean hasPortfolio(String text, Span stretch) {
    return portfolios.holds(text, stretch);
  }

  /** Returns whether a title takes up the whole of a stretch. */
  boolean holds(String text, Span stretch) {
    return at(text, stretch.start(), stretch.end()).stream()
        .anyMatch(title -> title.surface().length() == stretch.length());
  }

  private static void compose(Lexeme stem, Lexeme suffix, List<Lexeme> into) {
    String surface = stem.surface() + suffix.surface();
    boolean fits =
        List.of(suffix.label("after").orElseThrow().split(",")).stream().anyMatch(stem::has);
    if (fits && into.stream().noneMatch(title -> title.surface().equals(surface))) {
      into.add(new Lexeme(surface, COMPOSED));
    }
  }
}
