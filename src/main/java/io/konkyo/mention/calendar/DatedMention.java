package io.konkyo.mention.calendar;

import io.konkyo.text.Span;

/**
 * A date mention as the resolver takes it, in the order of the article.
 *
 * @param span where it stands
 * @param sentence its sentence; a date without month looks for one there first
 * @param reading what it states
 */
public record DatedMention(Span span, Span sentence, DateReading reading) {}
