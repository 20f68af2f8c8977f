package io.konkyo.token;

import io.konkyo.sentence.Sentence;
import java.util.List;

/**
 * A sentence and its morphemes.
 *
 * @param sentence the sentence
 * @param tokens its morphemes, in order and without gaps
 */
public record TokenizedSentence(Sentence sentence, List<Token> tokens) {

  /** Copies the list. */
  public TokenizedSentence {
    tokens = List.copyOf(tokens);
  }
}
