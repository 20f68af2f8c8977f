package io.konkyo.claim;

import io.konkyo.mention.Mention;

/**
 * A mention with its identity; what is written to {@code claims.jsonl}.
 *
 * @param id the same however the rest of the document moves
 * @param mention what was found and where
 */
public record Claim(String id, Mention mention) {}
