package io.konkyo.block;

import io.konkyo.text.Span;
import java.lang.Character.UnicodeScript;

/** What the characters of a stretch tell about it. */
final class Prose {

  private static final String END_MARKS = "。！？!?｡．…";
  private static final String CLOSERS = "」』｣）)】〉》〕］]”〟\"'’";
  private static final String OPEN_ENDS = "、，,:：;；・/／「『（([【〜~-–—=＝";

  /** Longer stretches are running text though they end without a mark. */
  private static final int LONGEST_PHRASE = 60;

  private static final int LONGEST_QUESTION = 90;

  private Prose() {}

  private static boolean isEndMark(char c) {
    return END_MARKS.indexOf(c) >= 0;
  }

  private static boolean isCloser(char c) {
    return CLOSERS.indexOf(c) >= 0;
  }

  /** Returns whether the last character, brackets that close aside, is one that ends a sentence. */
  static boolean endsSentence(String text, Span span) {
    int last = span.end() - 1;
    while (last > span.start() && isCloser(text.charAt(last))) {
      last--;
    }
    char c = text.charAt(last);
    boolean dot = c == '.' && last > span.start() && isJapanese(text.codePointBefore(last));
    return dot || isEndMark(c);
  }

  /** Returns whether the stretch reads as running text: a sentence, or long. */
  static boolean isRunning(String text, Span span) {
    return span.length() > LONGEST_PHRASE || endsSentence(text, span);
  }

  /** Returns whether the stretch can be a heading by its length, its letters and its last sign. */
  static boolean isPhrase(String text, Span span) {
    return !isRunning(text, span)
        && OPEN_ENDS.indexOf(text.charAt(span.end() - 1)) < 0
        && !hasInnerStop(text, span)
        && hasLetter(text, span);
  }

  /** Returns whether the stretch is short and one question or phrase. */
  static boolean isQuestion(String text, Span span) {
    return span.length() <= LONGEST_QUESTION && !hasInnerStop(text, span);
  }

  /** Returns whether the stretch holds any letter of a Japanese script. */
  static boolean isJapanese(String text, Span span) {
    return span.of(text).codePoints().anyMatch(Prose::isJapanese);
  }

  private static boolean isJapanese(int codePoint) {
    return switch (UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA -> true;
      default -> false;
    };
  }

  private static boolean hasInnerStop(String text, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (text.charAt(i) == '。') {
        return true;
      }
    }
    return false;
  }

  private static boolean hasLetter(String text, Span span) {
    int i = span.start();
    while (i < span.end()) {
      int codePoint = text.codePointAt(i);
      if (Character.isLetter(codePoint)) {
        return true;
      }
      i += Character.charCount(codePoint);
    }
    return false;
  }
}
