package io.konkyo.claim.time;

import io.konkyo.claim.figure.Filled;
import io.konkyo.claim.figure.Margins;
import io.konkyo.claim.figure.PhraseTable;
import io.konkyo.claim.figure.TimeReference;
import io.konkyo.claim.link.FigurePairs;
import io.konkyo.mention.Fields;
import io.konkyo.mention.Mention;
import java.util.Optional;

/**
 * What the time of a figure is read with.
 *
 * @param cues the words around dates
 * @param margins the words that limit figures
 * @param pairs which figures belong together
 */
record TimeWords(PhraseTable<TimeCue> cues, Margins margins, FigurePairs pairs) {

  /** Returns whether a date in brackets or a heading is that of the figures there. */
  boolean isOfFigures(String text, Mention date, int limit) {
    int at = date.span().end();
    int suffix = cues.lengthAt(TimeCue.SUFFIX, text, at, limit);
    return cues.lengthAt(TimeCue.BASE, text, at + suffix, limit) == 0
        && cues.lengthAt(TimeCue.EDITION, text, at + suffix, limit) == 0
        && !cues.within(TimeCue.MEETING, text, at, limit);
  }

  /** Returns whether a date names a day: 2025-04-16, --04-16, ---16. */
  static boolean isDay(String iso) {
    if (iso.indexOf('/') >= 0) {
      return false;
    }
    int day =
        iso.startsWith("---")
            ? 3
            : iso.startsWith("--") && isDigits(iso, 2, 4) && iso.startsWith("-", 4)
                ? 5
                : isDigits(iso, 0, 4)
                        && iso.startsWith("-", 4)
                        && isDigits(iso, 5, 7)
                        && iso.startsWith("-", 7)
                    ? 8
                    : -1;
    return day >= 0 && isDigits(iso, day, day + 2);
  }

  private static boolean isDigits(String iso, int from, int to) {
    if (to > iso.length()) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (iso.charAt(i) < '0' || iso.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** Returns a date as the time of a figure. */
  static Filled<TimeReference> filled(Mention mention, Fields.OfDate date, String rule) {
    return new Filled<>(
        new TimeReference(date.iso().orElseThrow(), date.fiscal(), Optional.of(mention.span())),
        rule);
  }
}
