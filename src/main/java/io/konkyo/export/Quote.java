package io.konkyo.export;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before and behind a stretch of text, so that it can be found again. Neither is cut
 * within what a reader takes for one character: a letter with its accents, an emoji of several.
 *
 * @param prefix what stands before it, at most {@value #MAX_CODE_POINTS} code points
 * @param suffix what stands behind it, at most as many
 */
record Quote(String prefix, String suffix) {

  /** The most code points on either side. */
  static final int MAX_CODE_POINTS = 32;

  /** Where the characters of a reader begin is found from a little before the piece wanted. */
  private static final int LEAD = 32;

  private static final Pattern CHARACTER = Pattern.compile("\\X");

  /**
   * Takes the surroundings of a stretch.
   *
   * @param start a UTF-16 index of {@code text}
   * @param end the UTF-16 index behind the stretch
   */
  static Quote around(String text, int start, int end) {
    return new Quote(before(text, start), behind(text, end));
  }

  private static String before(String text, int start) {
    int farthest = back(text, start, MAX_CODE_POINTS);
    if (farthest == 0) {
      return text.substring(0, start);
    }
    Matcher characters = CHARACTER.matcher(text).region(back(text, farthest, LEAD), start);
    while (characters.find()) {
      if (characters.start() >= farthest) {
        return text.substring(characters.start(), start);
      }
    }
    return "";
  }

  private static String behind(String text, int end) {
    int rest = text.codePointCount(end, text.length());
    int farthest = text.offsetByCodePoints(end, Math.min(MAX_CODE_POINTS, rest));
    int whole = end;
    Matcher characters = CHARACTER.matcher(text).region(end, text.length());
    while (whole < farthest && characters.find() && characters.end() <= farthest) {
      whole = characters.end();
    }
    return text.substring(end, whole);
  }

  private static int back(String text, int index, int codePoints) {
    int found = index;
    for (int i = 0; i < codePoints && found > 0; i++) {
      found = text.offsetByCodePoints(found, -1);
    }
    return found;
  }
}
