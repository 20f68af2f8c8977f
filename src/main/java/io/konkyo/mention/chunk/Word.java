package io.konkyo.mention.chunk;

import io.konkyo.mention.lexicon.Lexeme;
import io.konkyo.text.Letters;
import java.util.Optional;

/**
 * A word of the lexicons with everything that cutting asks of it, found out once when the lexicons
 * are read.
 */
final class Word {

  /** Where a word may stand. */
  enum Place {
    /** Directly after a figure. */
    UNIT,

    /** Directly after a figure, a unit or another such word. */
    AFTER,

    /** Anywhere. */
    FREE
  }

  private final Place place;
  private final Optional<Lexeme> lexeme;
  private final LabelSet labels;
  private final int length;
  private final char first;
  private final char last;
  private final boolean relative;
  private final boolean dateWord;
  private final boolean spoken;
  private final boolean longUnit;
  private final boolean endsAnywhere;
  private final boolean noun;
  private final boolean shareOf;
  private final boolean firstYear;
  private final boolean era;
  private final boolean link;

  Word(Place place, Lexeme lexeme) {
    this.place = place;
    this.lexeme = Optional.of(lexeme);
    this.labels = LabelSet.ofMatched(lexeme.labels());
    this.length = lexeme.surface().length();
    this.first = lexeme.surface().charAt(0);
    this.last = lexeme.surface().charAt(length - 1);
    this.relative = lexeme.has("relative");
    this.dateWord = relative || lexeme.has("part");
    this.spoken = lexeme.has("native");
    this.longUnit = lexeme.is("counterclass", "unit") && length >= 2;
    this.endsAnywhere =
        lexeme.has("code")
            || lexeme.is("ratio", "wari")
            || lexeme.has("link")
            || lexeme.has("step")
            || lexeme.has("half");
    this.noun = lexeme.is("counterclass", "noun");
    this.shareOf = lexeme.is("ratio", "of");
    this.firstYear = lexeme.is("mark", "first");
    this.era = lexeme.has("era");
    this.link = lexeme.has("link");
  }

  Place place() {
    return place;
  }

  Optional<Lexeme> lexeme() {
    return lexeme;
  }

  /** Returns what rules match. */
  LabelSet labels() {
    return labels;
  }

  int length() {
    return length;
  }

  char first() {
    return first;
  }

  char last() {
    return last;
  }

  /** Returns whether it is a date told from another. */
  boolean isRelative() {
    return relative;
  }

  /** Returns whether it is such a date in hiragana: きょう. */
  boolean isRelativeInHiragana() {
    return relative && Letters.isHiragana(first);
  }

  /** Returns whether it is a date or a part of one. */
  boolean isDateWord() {
    return dateWord;
  }

  /** Returns whether it is a number written in kana: ふたつ. */
  boolean isSpoken() {
    return spoken;
  }

  /** Returns whether it is a unit of measure that may lead a compound: ナノメートルプロセス. */
  boolean isLongUnit() {
    return longUnit;
  }

  /** Returns whether other words are joined to it: a currency, 割, から, 台, 半. */
  boolean endsAnywhere() {
    return endsAnywhere;
  }

  /** Returns whether it is a noun that counts. */
  boolean isNoun() {
    return noun;
  }

  /** Returns whether it stands between the two figures of a fraction: 分の. */
  boolean isShareOf() {
    return shareOf;
  }

  /** Returns whether it is the 元 of 元年. */
  boolean isFirstYear() {
    return firstYear;
  }

  /** Returns whether it is an era. */
  boolean isEra() {
    return era;
  }

  /** Returns whether it connects: から, a comma. */
  boolean isLink() {
    return link;
  }

  /** Returns this word with the labels of another for the same surface added. */
  Word and(Word other) {
    return new Word(place, lexeme.orElseThrow().and(other.lexeme.orElseThrow()));
  }
}
