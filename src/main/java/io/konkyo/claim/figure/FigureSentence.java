package io.konkyo.claim.figure;

import io.konkyo.block.Block;
import io.konkyo.dependency.DependencyTree;
import io.konkyo.mention.Mention;
import io.konkyo.sentence.Sentence;
import io.konkyo.text.Span;
import io.konkyo.token.Token;
import io.konkyo.token.TokenizedSentence;
import java.util.List;

/**
 * A sentence that holds figures, with all that their meaning is read from. Spans are in UTF-16
 * units of the article's text.
 *
 * @param text the article's text
 * @param tree the sentence's bunsetsu
 * @param mentions what the sentence mentions, statements left out, in the order of the text
 * @param statements the article's statements that cover a part of the sentence, the order likewise
 * @param sentences the article's sentences, in order
 * @param dates the dates of the article, in the order of the text, for heads of tables and headings
 */
public record FigureSentence(
    String text,
    DependencyTree tree,
    List<Mention> mentions,
    List<Mention> statements,
    List<TokenizedSentence> sentences,
    MentionIndex dates) {

  /** Copies the lists. */
  public FigureSentence {
    mentions = List.copyOf(mentions);
    statements = List.copyOf(statements);
  }

  /** Returns the sentence. */
  public Sentence sentence() {
    return tree.sentence().sentence();
  }

  /** Returns where the sentence stands. */
  public Span span() {
    return sentence().span();
  }

  /** Returns the block that holds the sentence. */
  public Block block() {
    return sentence().block();
  }

  /** Returns the sentence's morphemes. */
  public List<Token> tokens() {
    return tree.sentence().tokens();
  }

  /**
   * Returns the morphemes of the sentence that begins where a table's head or a heading does; none
   * where none begins there.
   */
  public List<Token> tokensAt(Span head) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int start = sentences.get(middle).sentence().span().start();
      if (start == head.start()) {
        return sentences.get(middle).tokens();
      }
      if (start < head.start()) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return List.of();
  }
}
