package io.konkyo.mention;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The figure of a number, a ratio or a sum.
 *
 * @param value the exact figure; absent for a range and for a vague figure
 * @param lower the lower end of a range or of a vague figure, else absent
 * @param upper the upper end, likewise
 * @param bound how the figure limits the true one
 */
public record Quantity(
    Optional<BigDecimal> value,
    Optional<BigDecimal> lower,
    Optional<BigDecimal> upper,
    Bound bound) {}
