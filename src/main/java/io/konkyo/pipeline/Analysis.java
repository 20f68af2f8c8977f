package io.konkyo.pipeline;

import io.konkyo.article.Article;
import io.konkyo.block.Block;
import io.konkyo.claim.Claim;
import io.konkyo.sentence.Sentence;
import java.util.List;

/**
 * Everything that the pipeline found in one article.
 *
 * @param article what was read
 * @param blocks its blocks, in order
 * @param sentences its sentences, in order
 * @param claims its claims, ordered by start, end, type
 */
public record Analysis(
    Article article, List<Block> blocks, List<Sentence> sentences, List<Claim> claims) {

  /** Copies the lists. */
  public Analysis {
    blocks = List.copyOf(blocks);
    sentences = List.copyOf(sentences);
    claims = List.copyOf(claims);
  }
}
