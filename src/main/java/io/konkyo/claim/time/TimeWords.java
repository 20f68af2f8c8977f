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
    return iso.indexOf('/') < 0 && iso.matches("(?:[0-9]{4}-[0-9]{2}-|--[0-9]{2}-|---)[0-9]{2}.*");
  }

  /** Returns a date as the time of a figure. */
  static Filled<TimeReference> filled(Mention mention, Fields.OfDate date, String rule) {
    return new Filled<>(
        new TimeReference(date.iso().orElseThrow(), date.fiscal(), Optional.of(mention.span())),
        rule);
  }
}
