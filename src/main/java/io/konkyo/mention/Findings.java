package io.konkyo.mention;

import io.konkyo.mention.person.PersonMention;
import io.konkyo.token.TokenizedSentence;
import java.util.List;

/**
 * What the mention stage found in one article.
 *
 * @param mentions by kind, each kind in order of start, then end; no figures and no people overlap
 * @param sentences how the figures were found, for the sentences that could hold any
 * @param people the people among the mentions, in order of start
 * @param tokens every sentence with its morphemes, in order
 */
public record Findings(
    List<Mention> mentions,
    List<SentenceFindings> sentences,
    List<PersonMention> people,
    List<TokenizedSentence> tokens) {

  /** Copies the lists. */
  public Findings {
    mentions = List.copyOf(mentions);
    sentences = List.copyOf(sentences);
    people = List.copyOf(people);
    tokens = List.copyOf(tokens);
  }
}
