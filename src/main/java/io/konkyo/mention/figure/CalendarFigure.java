package io.konkyo.mention.figure;

import io.konkyo.text.Span;
import java.util.OptionalInt;

/**
 * A date in figures alone: 2025/4/16, 2025-04-16, ２０２５．４．１６, 2025/4.
 *
 * @param span where it stands
 * @param year four digits
 * @param month from 1 to 12
 * @param day from 1 to 31, absent in 2025/4
 */
public record CalendarFigure(Span span, int year, int month, OptionalInt day) implements Figure {}
