package io.konkyo.claim.figure;

import io.konkyo.text.Span;
import java.util.Optional;

/**
 * What a figure means: the claim around it. Spans are in UTF-16 units of the article's text.
 *
 * @param about what it measures
 * @param actor who has, does, pays, demands or owns it
 * @param time when it holds
 * @param per the denominator of a rate: year, month, day, hour, or a counter as written
 * @param modality how sure it is
 * @param source who says so
 */
public record Meaning(
    Optional<Filled<Span>> about,
    Optional<Filled<Span>> actor,
    Optional<Filled<TimeReference>> time,
    Optional<Filled<String>> per,
    Filled<Modality> modality,
    Optional<Filled<Span>> source) {}
