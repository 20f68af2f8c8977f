package io.konkyo.mention.rule;

import io.konkyo.mention.chunk.Chunk;
import io.konkyo.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule that matched at its anchor.
 *
 * @param rule the rule
 * @param anchor the index of the chunk that the rule was tried at, in its sentence
 * @param mention the chunks of the mention: the group {@code $mention} where the pattern has one,
 *     else the whole match
 * @param groups the chunks of every other named group that took part, without the {@code $}
 */
public record RuleMatch(
    Rule rule, int anchor, List<Chunk> mention, Map<String, List<Chunk>> groups) {

  /** Returns the span from the first chunk of the mention to its last. */
  public Span span() {
    return new Span(mention.get(0).span().start(), mention.get(mention.size() - 1).span().end());
  }

  /** Returns the first chunk of a named group, if the group took part. */
  public Optional<Chunk> group(String name) {
    List<Chunk> chunks = groups.get(name);
    return chunks == null || chunks.isEmpty() ? Optional.empty() : Optional.of(chunks.get(0));
  }

  /** Returns whether a named group took part. */
  public boolean has(String name) {
    return group(name).isPresent();
  }
}
