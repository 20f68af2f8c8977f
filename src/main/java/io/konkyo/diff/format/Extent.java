package io.konkyo.diff.format;

import io.konkyo.run.StoredClaim;
import io.konkyo.text.CodePoints;

/**
 * Where a mention ends, told in lines and columns.
 *
 * @param endLine the line, from 1, of its last character
 * @param breaks how many line ends it holds
 * @param lastLine what of it stands on its last line
 */
record Extent(int endLine, int breaks, String lastLine) {

  /** Reads a claim's mention. */
  static Extent of(StoredClaim claim) {
    String text = claim.mention().text();
    CodePoints points = new CodePoints(text);
    int breaks = points.line(text.length()) - 1;
    int onLast = points.column(text.length()) - 1;
    return new Extent(
        claim.line() + breaks,
        breaks,
        text.substring(text.offsetByCodePoints(text.length(), -onLast)));
  }

  /** Returns the column behind the mention, from 1 and in code points. */
  int endColumn(StoredClaim claim) {
    int onLast = lastLine.codePointCount(0, lastLine.length());
    return breaks == 0 ? claim.column() + onLast : onLast + 1;
  }
}
