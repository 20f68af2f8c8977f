package io.konkyo.claim.figure;

/**
 * The value of a claim's field and what filled it.
 *
 * @param value the value
 * @param rule the name of the rule, such as {@code about.topic}
 * @param <T> what the field holds
 */
public record Filled<T>(T value, String rule) {}
