package io.konkyo.token;

import io.konkyo.text.Span;

/**
 * One morpheme: a word at a place.
 *
 * @param start index of its first UTF-16 unit in the article's text
 * @param end index after its last UTF-16 unit
 * @param word the word that stands there; its surface is the text of the span
 */
public record Token(int start, int end, Word word) {

  /** Returns where it stands, in UTF-16 units of the article's text. */
  public Span span() {
    return new Span(start, end);
  }

  /** Returns the text of the span. */
  public String surface() {
    return word.surface();
  }

  /** Returns IPADIC's first level of the part of speech, such as 名詞. */
  public String partOfSpeech() {
    return word.partOfSpeech().level1();
  }

  /** Returns IPADIC's second level, such as 数; {@code *} where there is none. */
  public String subtype() {
    return word.partOfSpeech().level2();
  }

  /** Returns IPADIC's third level, such as 助数詞; {@code *} where there is none. */
  public String detail() {
    return word.partOfSpeech().level3();
  }

  /** Returns the dictionary form; the surface where the dictionary has none. */
  public String base() {
    return word.base();
  }

  /** Returns whether it is a noun of the given subtype. */
  public boolean isNoun(String wantedSubtype) {
    return isNoun() && subtype().equals(wantedSubtype);
  }

  /** Returns whether it is a noun of any kind. */
  public boolean isNoun() {
    return word.partOfSpeech().isNoun();
  }
}
