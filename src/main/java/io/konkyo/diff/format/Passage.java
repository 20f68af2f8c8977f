package io.konkyo.diff.format;

import io.konkyo.run.StoredClaim;

/**
 * A claim's sentence, cut where its mention begins and ends.
 *
 * @param before the sentence up to the mention
 * @param mention the part of the mention that lies in the sentence; empty where none does
 * @param after the sentence behind the mention
 */
record Passage(String before, String mention, String after) {

  private static final String ELLIPSIS = "…";

  /** Cuts a claim's sentence. */
  static Passage of(StoredClaim claim) {
    String text = claim.sentence().text();
    int count = text.codePointCount(0, text.length());
    int from = within(claim.mention().start() - claim.sentence().start(), count);
    int to = within(claim.mention().end() - claim.sentence().start(), count);
    int begin = text.offsetByCodePoints(0, from);
    int end = text.offsetByCodePoints(begin, to - from);
    return new Passage(text.substring(0, begin), text.substring(begin, end), text.substring(end));
  }

  /** Returns the whole sentence. */
  String text() {
    return before + mention + after;
  }

  /** Returns the passage with no more than {@code most} code points in each part. */
  Passage clipped(int most) {
    return new Passage(clippedHead(before, most), clipped(mention, most), clipped(after, most));
  }

  /** Returns the first {@code most} code points and an ellipsis where there are more. */
  static String clipped(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most)) + ELLIPSIS;
  }

  private static String clippedHead(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : ELLIPSIS + text.substring(text.offsetByCodePoints(text.length(), -most));
  }

  private static int within(int offset, int count) {
    return Math.max(0, Math.min(offset, count));
  }
}
