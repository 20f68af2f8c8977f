package io.konkyo.evaluate;

import io.konkyo.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One document of a gold file.
 *
 * @param id its name, unique within the file
 * @param text what the pipeline is to read
 * @param mentions its mentions and statements, in the file's order
 * @param statementsGiven whether the document says what its statements are
 * @param claims the claims around its figures, by the ids of these mentions
 * @param sentences its sentences, where it has them
 * @param completeFor the types of which it has every mention; absent where it has all of all
 */
public record GoldDocument(
    String id,
    String text,
    List<GoldMention> mentions,
    boolean statementsGiven,
    Map<String, GoldClaim> claims,
    Optional<List<Span>> sentences,
    Optional<Set<String>> completeFor) {

  /** Copies the lists. */
  public GoldDocument {
    mentions = List.copyOf(mentions);
    claims = Map.copyOf(claims);
    sentences = sentences.map(List::copyOf);
    completeFor = completeFor.map(Set::copyOf);
  }

  /** Returns whether a mention of {@code type} that gold does not have is an error. */
  public boolean isCompleteFor(String type) {
    if (type.equals(Evaluation.STATEMENT)) {
      return statementsGiven;
    }
    return completeFor.map(types -> types.contains(type)).orElse(true);
  }
}
