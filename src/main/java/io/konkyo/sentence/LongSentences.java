package io.konkyo.sentence;

import io.konkyo.text.Span;
import io.konkyo.text.WhiteSpace;
import java.util.List;

/**
 * Cuts what no reader would call one sentence, so that the work on a sentence, and what each of its
 * claims repeats of it, is bounded: a text without a line end or a full stop may be of any length.
 *
 * <p>A cut is made behind a 、 or a space where the second half of a piece has one, else between two
 * characters of which neither belongs to a figure, else beside or inside a figure; never inside a
 * surrogate pair or a run of numerals. A run of numerals that is too long itself is a piece of its
 * own, whatever its length.
 */
final class LongSentences {

  /** The most UTF-16 units of a sentence that is not one run of numerals. */
  static final int LONGEST = 800;

  private static final String NUMERALS = "〇零一二三四五六七八九十百千万億兆京垓数何幾壱弐参拾萬";
  private static final String INSIDE_FIGURES = ".,．，・:：/／-－−~〜～";

  private LongSentences() {}

  /** Adds the span, or the pieces that it is cut into, without surrounding white space. */
  static void add(String text, Span span, List<Span> spans) {
    int start = span.start();
    while (span.end() - start > LONGEST) {
      int cut = cut(text, start, span.end());
      WhiteSpace.trim(text, start, cut).ifPresent(spans::add);
      start = cut;
    }
    WhiteSpace.trim(text, start, span.end()).ifPresent(spans::add);
  }

  /** Returns where the piece that begins at {@code start} ends; always behind {@code start}. */
  private static int cut(String text, int start, int end) {
    int best = -1;
    int bestRank = 0;
    for (int at = start + LONGEST; at > start + LONGEST / 2; at--) {
      int rank = rank(text, at);
      if (rank > bestRank) {
        best = at;
        bestRank = rank;
      }
    }
    return bestRank > 0 ? best : aroundRun(text, start, end);
  }

  /**
   * How well a text can be cut before the character at an index: from 3, well, to 0, not at all.
   */
  private static int rank(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    if (Character.isSurrogatePair(before, after) || (isNumeral(before) && isNumeral(after))) {
      return 0;
    }
    boolean insideFigure = isOfFigure(after) && isOfFigure(text.charAt(at - 2));
    if (!insideFigure && (before == '、' || WhiteSpace.is(before))) {
      return 3;
    }
    boolean mark = Character.getType(after) == Character.NON_SPACING_MARK;
    return mark || isOfFigure(before) || isOfFigure(after) ? 1 : 2;
  }

  /**
   * The start of the run of numerals that reaches into the piece, or its end where it starts it.
   */
  private static int aroundRun(String text, int start, int end) {
    int runStart = start + LONGEST / 2;
    while (runStart > start + 1 && rank(text, runStart) == 0) {
      runStart--;
    }
    if (rank(text, runStart) > 0) {
      return runStart;
    }
    int runEnd = start + LONGEST;
    while (runEnd < end && rank(text, runEnd) == 0) {
      runEnd++;
    }
    return runEnd;
  }

  private static boolean isNumeral(char c) {
    return Character.isDigit(c) || NUMERALS.indexOf(c) >= 0;
  }

  private static boolean isOfFigure(char c) {
    return isNumeral(c) || INSIDE_FIGURES.indexOf(c) >= 0;
  }
}
