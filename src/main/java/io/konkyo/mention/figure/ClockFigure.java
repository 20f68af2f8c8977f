package io.konkyo.mention.figure;

import io.konkyo.text.Span;
import java.util.OptionalInt;

/**
 * A time in figures alone: 17:30, ９：００, 8:00:31.
 *
 * @param span where it stands
 * @param hour from 0 to 29; broadcasters count past midnight
 * @param minute from 0 to 59
 * @param second from 0 to 59, absent in 17:30
 */
public record ClockFigure(Span span, int hour, int minute, OptionalInt second) implements Figure {}
