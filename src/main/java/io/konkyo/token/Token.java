package io.konkyo.token;

import io.konkyo.text.Span;

/**
 * One morpheme.
 *
 * @param span where it stands, in UTF-16 units of the article's text
 * @param surface the text of the span
 * @param partOfSpeech IPADIC's first level, such as 名詞
 * @param subtype IPADIC's second level, such as 数; {@code *} where there is none
 * @param detail IPADIC's third level, such as 助数詞; {@code *} where there is none
 * @param base the dictionary form; the surface where the dictionary has none
 */
public record Token(
    Span span, String surface, String partOfSpeech, String subtype, String detail, String base) {

  /** Returns whether it is a noun of the given subtype. */
  public boolean isNoun(String wantedSubtype) {
    return partOfSpeech.equals("名詞") && subtype.equals(wantedSubtype);
  }

  /** Returns whether it is a noun of any kind. */
  public boolean isNoun() {
    return partOfSpeech.equals("名詞");
  }
}
