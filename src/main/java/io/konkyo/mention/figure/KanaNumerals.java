package io.konkyo.mention.figure;

import io.konkyo.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads numerals written as they are spoken: ひゃくさんじゅうろく is 百三十六.
 *
 * <p>Only a whole run of hiragana counts, and only one that holds a ten or a hundred: さん and せん
 * alone are far too often other words.
 */
final class KanaNumerals {

  /** What tells such a numeral from ordinary words. */
  private static final List<String> SIGNS = List.of("じゅう", "ひゃく", "びゃく", "ぴゃく");

  private static final int LONGEST_READING = 3;
  private static final int MAX_RUN = 40;

  private static final Map<String, String> READINGS =
      Map.ofEntries(
          Map.entry("いち", "一"),
          Map.entry("いっ", "一"),
          Map.entry("に", "二"),
          Map.entry("さん", "三"),
          Map.entry("よん", "四"),
          Map.entry("し", "四"),
          Map.entry("ご", "五"),
          Map.entry("ろく", "六"),
          Map.entry("ろっ", "六"),
          Map.entry("なな", "七"),
          Map.entry("しち", "七"),
          Map.entry("はち", "八"),
          Map.entry("はっ", "八"),
          Map.entry("きゅう", "九"),
          Map.entry("く", "九"),
          Map.entry("じゅう", "十"),
          Map.entry("ひゃく", "百"),
          Map.entry("びゃく", "百"),
          Map.entry("ぴゃく", "百"),
          Map.entry("せん", "千"),
          Map.entry("ぜん", "千"),
          Map.entry("まん", "万"),
          Map.entry("おく", "億"),
          Map.entry("ちょう", "兆"));

  private final NumeralGrammar grammar;

  KanaNumerals(NumeralGrammar grammar) {
    this.grammar = grammar;
  }

  /** Returns whether a stretch may hold one at all. */
  static boolean mayHold(String text, Span stretch) {
    for (int i = stretch.start() + 1; i < stretch.end() - 1; i++) {
      // Every sign has one of these in its middle, and hardly another word does.
      char middle = text.charAt(i);
      if ((middle == 'ゃ' || middle == 'ゅ') && isSign(text, i - 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSign(String text, int at) {
    for (String sign : SIGNS) {
      if (text.startsWith(sign, at)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the numeral that the run of hiragana from {@code start} to {@code end} spells. */
  Optional<Numeral> read(String text, int start, int end) {
    if (end - start > MAX_RUN || !mayHold(text, new Span(start, end))) {
      return Optional.empty();
    }
    StringBuilder kanji = new StringBuilder();
    int at = start;
    while (at < end) {
      int from = at;
      for (int length = Math.min(LONGEST_READING, end - from); length > 0 && at == from; length--) {
        String digit = READINGS.get(text.substring(from, from + length));
        if (digit != null) {
          kanji.append(digit);
          at += length;
        }
      }
      if (at == from) {
        return Optional.empty();
      }
    }
    return grammar
        .read(kanji.toString(), 0, kanji.length())
        .filter(numeral -> numeral.span().end() == kanji.length())
        .map(numeral -> numeral.at(new Span(start, end)));
  }
}
