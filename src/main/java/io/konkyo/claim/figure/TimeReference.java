package io.konkyo.claim.figure;

import io.konkyo.text.Span;
import java.util.Optional;

/**
 * The time that a figure holds for.
 *
 * @param iso as the guide writes dates
 * @param fiscal whether it names fiscal years
 * @param span where it is written, in UTF-16 units of the article's text
 */
public record TimeReference(String iso, boolean fiscal, Optional<Span> span) {}
