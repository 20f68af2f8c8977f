package io.konkyo.mention.figure;

import io.konkyo.text.Span;

/**
 * A stretch in which no figure may stand.
 *
 * @param span where it is
 * @param reason why, as {@code konkyo explain} shows it
 */
public record Masked(Span span, String reason) {}
