package io.konkyo.mention.calendar;

import io.konkyo.text.Span;

/**
 * A date mention as the resolver takes it, in the order of the article.
 *
 * @param span where it stands
 * @param block where its block stands; a date without month looks in its own block first
 * @param reading what it states
 */
public record DatedMention(Span span, Span block, DateReading reading) {}
