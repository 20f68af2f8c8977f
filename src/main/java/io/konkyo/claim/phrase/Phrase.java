package io.konkyo.claim.phrase;

import io.konkyo.text.Span;

/**
 * A bunsetsu's noun phrase.
 *
 * @param span the phrase without particles and brackets, in UTF-16 units of the article's text
 * @param kind what it names
 */
public record Phrase(Span span, NounKind kind) {}
