package io.konkyo.claim.time;

import io.konkyo.claim.figure.PhraseTable;
import io.konkyo.model.ModelFiles;
import io.konkyo.text.Span;
import java.util.Optional;

/** Reads the denominator of a rate from the words that carry it. Indices are UTF-16 units. */
final class RateWords {

  /** The file, below {@code models/}. */
  static final String FILE = "claims/rates.tsv";

  private static final RateCue[] NOUNS = {RateCue.YEAR, RateCue.MONTH, RateCue.DAY, RateCue.HOUR};
  private static final RateCue[] BESIDE = {
    RateCue.BESIDE_YEAR, RateCue.BESIDE_MONTH, RateCue.BESIDE_DAY, RateCue.BESIDE_HOUR
  };
  private static final RateCue[] SPANS = {
    RateCue.SPAN_YEAR, RateCue.SPAN_MONTH, RateCue.SPAN_DAY, RateCue.SPAN_HOUR
  };
  private static final String[] NAMES = {"year", "month", "day", "hour"};

  /** What makes 年間 the end of a length of time (5年間, 数年間). */
  private static final String NUMERALS = "0123456789０１２３４５６７８９一二三四五六七八九十百千万数何半";

  /** What makes 年産 the produce of some year (来年産). */
  private static final String OTHER_YEARS = "来昨今去本翌前同当元";

  private static final String COUNTED = "かカヶヵケ箇";

  /** The longest counter of a denominator. */
  private static final int LONGEST_COUNTER = 12;

  /** The longest counter that needs no 当たり, with its 1. */
  private static final int LONGEST_ONE = 6;

  private final PhraseTable<RateCue> cues;

  private RateWords(PhraseTable<RateCue> cues) {
    this.cues = cues;
  }

  static RateWords load(ModelFiles models) {
    return new RateWords(PhraseTable.load(models, FILE, RateCue.class));
  }

  /** Returns the denominator that is told directly before an index, or before words to pass. */
  Optional<Rate> before(String text, int end, int from) {
    int at = end;
    for (int i = 0; i < 4; i++) {
      Optional<Rate> found = endingAt(text, at, from, NOUNS);
      if (found.isEmpty()) {
        found = eachBefore(text, at, from);
      }
      if (found.isEmpty()) {
        found = endingAt(text, at, from, BESIDE);
      }
      int pass = cues.lengthBefore(RateCue.PASS, text, at, from);
      if (found.isPresent() || pass == 0) {
        return found;
      }
      at -= pass;
    }
    return Optional.empty();
  }

  /** Returns the counter of a 1 that stands directly before an index: 1機140億円. */
  Optional<Rate> one(String text, int end, int from) {
    for (int at = end - 1; at >= Math.max(from, end - LONGEST_ONE); at--) {
      char c = text.charAt(at);
      if ("1１一".indexOf(c) >= 0) {
        boolean alone =
            at == from
                || NUMERALS.indexOf(text.charAt(at - 1)) < 0
                    && "第.．,，".indexOf(text.charAt(at - 1)) < 0;
        return alone && at + 1 < end
            ? Optional.of(new Rate(named(text.substring(at + 1, end)), new Span(at, end)))
            : Optional.empty();
      }
      if (NUMERALS.indexOf(c) >= 0
          || !Character.isLetter(c)
          || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Returns the denominator that begins behind a figure's end: 1,500円の時給. */
  Optional<Rate> behind(String text, int end, int limit) {
    int at = end + cues.lengthAt(RateCue.LIMIT, text, end, limit);
    return nounAt(text, at, at, limit);
  }

  /**
   * Returns the last denominator inside a stretch.
   *
   * @param from the index before which nothing is looked at, for what stands before a word
   */
  Optional<Rate> within(String text, Span stretch, int from) {
    for (int at = stretch.end() - 1; at >= stretch.start(); at--) {
      if (!cues.mayBegin(text.charAt(at))) {
        continue;
      }
      Optional<Rate> found = nounAt(text, at, from, stretch.end());
      int each = cues.lengthAt(RateCue.EACH, text, at, stretch.end());
      if (found.isEmpty() && each > 0) {
        Span span = new Span(at, at + each);
        found = counter(text, at, from).map(rate -> new Rate(rate, span));
      }
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Returns whether nothing but words to pass stands between a denominator and an index. */
  boolean leadsTo(String text, int from, int to) {
    int at = to;
    while (at > from) {
      int pass = cues.lengthBefore(RateCue.PASS, text, at, from);
      if (pass == 0) {
        return false;
      }
      at -= pass;
    }
    return at == from;
  }

  private Optional<Rate> nounAt(String text, int at, int from, int limit) {
    if (cues.lengthAt(RateCue.NOT, text, at, limit) > 0) {
      return Optional.empty();
    }
    for (int i = 0; i < NOUNS.length; i++) {
      int length = cues.lengthAt(NOUNS[i], text, at, limit);
      if (length > 0 && !isCounted(text, at, from)) {
        return Optional.of(new Rate(NAMES[i], new Span(at, at + length)));
      }
    }
    return Optional.empty();
  }

  private Optional<Rate> endingAt(String text, int end, int from, RateCue... classes) {
    for (int i = 0; i < classes.length; i++) {
      int length = cues.lengthBefore(classes[i], text, end, from);
      if (length > 0
          && !isCounted(text, end - length, from)
          && !isWordPart(text, end - length, from, length)) {
        return Optional.of(new Rate(NAMES[i], new Span(end - length, end)));
      }
    }
    return Optional.empty();
  }

  /** 年 of 昨年 and 月 of 先月 are no 年 and 月 by themselves. */
  private static boolean isWordPart(String text, int at, int from, int length) {
    return length == 1
        && at > from
        && (Character.isIdeographic(text.charAt(at - 1)) || text.charAt(at - 1) == ')');
  }

  private static boolean isCounted(String text, int at, int from) {
    if (at <= from) {
      return false;
    }
    char before = text.charAt(at - 1);
    if (OTHER_YEARS.indexOf(before) >= 0 && "年月日".indexOf(text.charAt(at)) >= 0) {
      return true;
    }
    return NUMERALS.indexOf(before) >= 0
        || COUNTED.indexOf(before) >= 0
            && at - 1 > from
            && NUMERALS.indexOf(text.charAt(at - 2)) >= 0;
  }

  private Optional<Rate> eachBefore(String text, int end, int from) {
    int length = cues.lengthBefore(RateCue.EACH, text, end, from);
    return length == 0
        ? Optional.empty()
        : counter(text, end - length, from)
            .map(rate -> new Rate(rate, new Span(end - length, end)));
  }

  /** Returns the denominator whose counter ends at an index: 人 of 1人, day of 1日. */
  private Optional<String> counter(String text, int end, int from) {
    int stop = Math.max(from, end - LONGEST_COUNTER);
    int last = end;
    while (last > stop && text.charAt(last - 1) == ' ') {
      last--;
    }
    for (int at = last - 1; at >= stop; at--) {
      char c = text.charAt(at);
      if (NUMERALS.indexOf(c) >= 0) {
        return at + 1 < last
            ? Optional.of(named(text.substring(at + 1, last).strip()))
            : Optional.empty();
      }
      if ("、。，,(（)）「」はがをにで".indexOf(c) >= 0) {
        break;
      }
    }
    return Optional.empty();
  }

  private String named(String counter) {
    for (int i = 0; i < SPANS.length; i++) {
      if (cues.has(SPANS[i], counter)) {
        return NAMES[i];
      }
    }
    return counter;
  }

  /**
   * A denominator.
   *
   * @param per year, month, day, hour or a counter as written
   * @param span the words that tell it, the counter left out
   */
  record Rate(String per, Span span) {}
}
