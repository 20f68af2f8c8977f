package io.konkyo.sentence;

import io.konkyo.text.Span;
import io.konkyo.text.WhiteSpace;
import java.util.List;

/** One pass over a line in search of sentence ends. */
final class LineScan {

  private final String text;
  private final int start;
  private final int end;
  private final EndMarkModel.Judge judge;
  private final Continuations continuations;
  private final Brackets brackets;

  LineScan(String text, int start, int end, EndMarkModel.Judge judge, Continuations continuations) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.judge = judge;
    this.continuations = continuations;
    brackets = Brackets.of(text, start, end);
  }

  /** Adds the sentences of the line, in order and without surrounding white space. */
  void addTo(List<Span> spans) {
    int sentence = WhiteSpace.skip(text, start, end);
    int i = sentence;
    while (i < end) {
      char c = text.charAt(i);
      if (isPlain(c)) {
        i++;
        continue;
      }
      int closer = brackets.closerOf(i);
      int next;
      boolean ends;
      if (closer >= 0) {
        next = skipClosers(closer + 1);
        boolean whole = i == sentence;
        int mark = lastInside(i, closer);
        ends =
            (whole || Brackets.isQuote(c))
                && isEndMark(mark)
                && endsAfterBracket(mark, next, whole);
      } else if (EndMarks.is(c)) {
        next = runEnd(i);
        ends = endsAtMark(next);
        next = ends ? skipClosers(next) : next;
      } else if (EndMarks.isStop(text, start, i, end)) {
        next = skipClosers(i + 1);
        ends = true;
      } else {
        next = isAddress(i) ? addressEnd(i) : i + 1;
        ends = false;
      }
      if (ends) {
        WhiteSpace.trim(text, sentence, next).ifPresent(spans::add);
        next = WhiteSpace.skip(text, next, end);
        sentence = next;
      }
      i = next;
    }
    WhiteSpace.trim(text, sentence, end).ifPresent(spans::add);
  }

  /**
   * Whether nothing begins or ends at the character: kana, kanji and 、 are no marks, no brackets
   * and no part of an address.
   */
  private static boolean isPlain(char c) {
    return (c >= 'ぁ' && c < '！') || c == '、';
  }

  /** Whether the sentence ends at the run of marks before {@code next}. */
  private boolean endsAtMark(int next) {
    int mark = lastMark(next);
    int after = skipClosers(next);
    if (after == end) {
      return true;
    }
    if (after > next) {
      return endsAfterBracket(mark, after, false);
    }
    if (isFullStop(mark)) {
      return !continuations.afterStop(text, after) && judge.ends(text, start, mark, after, end);
    }
    return !continuations.afterQuote(text, after)
        && !isInsideName(mark, after)
        && judge.ends(text, start, mark, after, end);
  }

  /**
   * Whether the sentence ends at the brackets that close between {@code mark} and {@code after}.
   *
   * @param whole whether the bracket opened where the sentence begins
   */
  private boolean endsAfterBracket(int mark, int after, boolean whole) {
    int next = WhiteSpace.skip(text, after, end);
    if (next == end) {
      return true;
    }
    // A mark after the bracket is where the sentence ends.
    if (isEndMark(next) || continuations.afterQuote(text, next)) {
      return false;
    }
    // Quotations in a row are the turns of a talk. Of the others the model judges those that end in
    // ! or ?, as titles and slogans do; few of them end in a full stop.
    boolean turn = whole && Brackets.isQuote(text.charAt(next));
    return turn || isFullStop(mark) || judge.ends(text, start, mark, after, end);
  }

  private boolean isInsideName(int mark, int after) {
    char c = text.charAt(after);
    boolean half = text.charAt(mark) == '!' || text.charAt(mark) == '?';
    return half && (EndMarks.isLatin(c) || Character.isDigit(c) || "=&/._-\"'".indexOf(c) >= 0);
  }

  private boolean isFullStop(int index) {
    return text.charAt(index) == '。' || text.charAt(index) == '｡';
  }

  private boolean isEndMark(int index) {
    return EndMarks.is(text.charAt(index));
  }

  private int runEnd(int index) {
    int i = index + 1;
    while (i < end && (isEndMark(i) || EndMarks.isTrailing(text.charAt(i)))) {
      i++;
    }
    return i;
  }

  private int lastMark(int after) {
    int i = after - 1;
    while (!isEndMark(i)) {
      i--;
    }
    return i;
  }

  /** The last character inside a pair of brackets that closes no bracket itself. */
  private int lastInside(int opener, int closer) {
    int i = closer - 1;
    while (i > opener && EndMarks.isCloser(text.charAt(i))) {
      i--;
    }
    return i;
  }

  private int skipClosers(int index) {
    int i = index;
    while (i < end && EndMarks.isCloser(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private boolean isAddress(int index) {
    char c = text.charAt(index);
    if (c != 'h' && c != 'w') {
      return false;
    }
    return text.startsWith("http://", index)
        || text.startsWith("https://", index)
        || text.startsWith("www.", index);
  }

  private int addressEnd(int index) {
    int i = index;
    while (i < end && text.charAt(i) > ' ' && text.charAt(i) <= '~' && brackets.closerOf(i) < 0) {
      i++;
    }
    return Math.max(i, index + 1);
  }
}
