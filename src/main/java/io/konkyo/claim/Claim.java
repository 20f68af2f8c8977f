package io.konkyo.claim;

import io.konkyo.claim.figure.Meaning;
import io.konkyo.mention.Mention;
import java.util.Optional;

/**
 * A mention with its identity and, for a figure that counts or measures, what it means; what is
 * written to {@code claims.jsonl}.
 *
 * @param id the same however the rest of the document moves
 * @param mention what was found and where
 * @param meaning the claim around it; present for cardinal numbers, ratios and money alone
 * @param links the claims that it belongs to
 */
public record Claim(String id, Mention mention, Optional<Meaning> meaning, Links links) {

  /** A claim that says no more than its mention does. */
  public Claim(String id, Mention mention) {
    this(id, mention, Optional.empty(), Links.NONE);
  }
}
