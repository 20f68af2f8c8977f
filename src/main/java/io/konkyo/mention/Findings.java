package io.konkyo.mention;

import java.util.List;

/**
 * What the mention stage found in one article.
 *
 * @param mentions in order of start, then end; none overlap
 * @param sentences how they were found, for the sentences that could hold any
 */
public record Findings(List<Mention> mentions, List<SentenceFindings> sentences) {

  /** Copies the lists. */
  public Findings {
    mentions = List.copyOf(mentions);
    sentences = List.copyOf(sentences);
  }
}
