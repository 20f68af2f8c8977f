package io.konkyo.mention.chunk;

import io.konkyo.mention.figure.Figure;
import io.konkyo.mention.figure.Masked;
import java.util.Collections;
import java.util.List;

/**
 * What of a sentence is a figure, and what only looks like one.
 *
 * @param figures the figures in order, none overlapping
 * @param masked what looked like a figure and was kept from being one
 */
public record SentenceFigures(List<Figure> figures, List<Masked> masked) {

  /** Keeps the lists from being changed. */
  public SentenceFigures {
    figures = Collections.unmodifiableList(figures);
    masked = Collections.unmodifiableList(masked);
  }
}
