package io.konkyo.mention.figure;

import io.konkyo.text.Span;

/** What the scanner finds in place of a word: a numeral, or figures in a fixed notation. */
public sealed interface Figure permits Numeral, CalendarFigure, ClockFigure {

  /** Returns where it stands, in UTF-16 units of the scanned text. */
  Span span();
}
