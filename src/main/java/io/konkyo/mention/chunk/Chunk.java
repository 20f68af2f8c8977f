package io.konkyo.mention.chunk;

import io.konkyo.mention.figure.Figure;
import io.konkyo.mention.figure.Numeral;
import io.konkyo.mention.lexicon.Lexeme;
import io.konkyo.text.Span;
import java.util.Map;
import java.util.Optional;

/**
 * What rules see in place of a token: one whole figure, one word of a lexicon, or one morpheme.
 *
 * @param span where it stands, in UTF-16 units of the article's text
 * @param word the text of the span
 * @param figure the figure that it is
 * @param lexeme the lexicon's word that it is
 * @param labels what rules match
 */
public record Chunk(
    Span span, String word, Optional<Figure> figure, Optional<Lexeme> lexeme, LabelSet labels) {

  /**
   * Makes a chunk whose labels are told by name.
   *
   * @throws IllegalArgumentException if rules know no such label
   */
  public Chunk(
      Span span,
      String word,
      Optional<Figure> figure,
      Optional<Lexeme> lexeme,
      Map<String, String> labels) {
    this(span, word, figure, lexeme, LabelSet.of(labels));
  }

  /** Returns whether it carries the label. */
  public boolean has(String label) {
    return labels.has(label);
  }

  /** Returns whether it carries the label with the value. */
  public boolean is(String label, String value) {
    return labels.is(label, value);
  }

  /** Returns the value of a label of its lexeme, also of those that rules do not match. */
  public Optional<String> detail(String label) {
    return lexeme.isEmpty() ? Optional.empty() : lexeme.get().label(label);
  }

  /** Returns the numeral that it is. */
  public Optional<Numeral> numeral() {
    return figure.isPresent() && figure.get() instanceof Numeral numeral
        ? Optional.of(numeral)
        : Optional.empty();
  }

  /**
   * Returns the text of the chunk, and makes nothing for it: TokensRegex puts every chunk that it
   * looks at into messages, also where nobody reads them.
   */
  @Override
  public String toString() {
    return word;
  }
}
