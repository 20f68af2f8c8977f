package io.konkyo.dependency;

import io.konkyo.text.Span;

/**
 * A bunsetsu (文節): content words and the function words behind them, such as 政府は.
 *
 * @param span where it stands, in UTF-16 units of the article's text
 * @param first the index of its first morpheme in the sentence
 * @param function the index of the first of the function words (particles, auxiliaries) that end
 *     it, or of the punctuation there; {@code end} where it has neither
 * @param end the index after its last morpheme
 * @param head the index of the bunsetsu that it depends on, always a later one; {@code ROOT} for
 *     the last
 */
public record Bunsetsu(Span span, int first, int function, int end, int head) {

  /** The head of the bunsetsu that depends on none. */
  public static final int ROOT = -1;
}
