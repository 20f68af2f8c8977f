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
 * @param labels what rules match, label name to value
 */
public record Chunk(
    Span span,
    String word,
    Optional<Figure> figure,
    Optional<Lexeme> lexeme,
    Map<String, String> labels) {

  /** Returns whether it carries the label. */
  public boolean has(String label) {
    return labels.containsKey(label);
  }

  /** Returns whether it carries the label with the value. */
  public boolean is(String label, String value) {
    return value.equals(labels.get(label));
  }

  /** Returns the value of a label of its lexeme, also of those that rules do not match. */
  public Optional<String> detail(String label) {
    return lexeme.flatMap(l -> l.label(label));
  }

  /** Returns the numeral that it is. */
  public Optional<Numeral> numeral() {
    return figure.flatMap(
        f -> f instanceof Numeral numeral ? Optional.of(numeral) : Optional.empty());
  }
}
