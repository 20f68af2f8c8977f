package io.konkyo.mention.figure;

import io.konkyo.mention.lexicon.Lexeme;
import io.konkyo.mention.lexicon.Lexicons;
import io.konkyo.text.Letters;
import io.konkyo.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Finds codes: letters that touch digits (F-35, CO2, 5G), unless they are a unit, a currency, an
 * era, a scale or an exponent.
 */
final class Codes {

  private final Lexicons lexicons;

  Codes(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** Adds the codes of a stretch, in order. */
  void find(String text, Span stretch, List<Masked> found) {
    int at = stretch.start();
    while (at < stretch.end()) {
      if (!NumeralGrammar.isArabic(text.charAt(at))) {
        at++;
        continue;
      }
      int end = numberEnd(text, at, stretch.end());
      Optional<Masked> code = code(text, at, end, stretch);
      code.ifPresent(found::add);
      at = code.map(c -> c.span().end()).orElse(exponentEnd(text, end, stretch));
    }
  }

  private Optional<Masked> code(String text, int start, int end, Span stretch) {
    int left = start;
    if (left > stretch.start() + 1
        && "-‐－−+＋".indexOf(text.charAt(left - 1)) >= 0
        && Letters.isLatinOfAnyWidth(text.charAt(left - 2))) {
      left--;
    }
    int word = left;
    while (word > stretch.start() && Letters.isLatinOfAnyWidth(text.charAt(word - 1))) {
      word--;
    }
    if (word < left && !startsFigure(text, word, start, end, stretch)) {
      return Optional.of(new Masked(new Span(word, codeEnd(text, end, stretch)), "code"));
    }
    if (end < stretch.end()
        && Letters.isLatinOfAnyWidth(text.charAt(end))
        && !unitFollows(text, end, stretch)) {
      return Optional.of(new Masked(new Span(start, codeEnd(text, end, stretch)), "code"));
    }
    return Optional.empty();
  }

  /** US$5, USD 100, FY2025, R7年, EU27カ国: letters that belong to a figure or stand before it. */
  private boolean startsFigure(String text, int word, int start, int end, Span stretch) {
    for (Lexeme lexeme : lexicons.free().at(text, word, stretch.end())) {
      if (word + lexeme.surface().length() != start) {
        continue;
      }
      Optional<String> members = lexeme.label("body");
      if (members.isPresent()) {
        return lexicons.units().at(text, end, stretch.end()).stream()
            .anyMatch(unit -> unit.surface().contains(members.get()));
      }
      boolean letterOfEra = lexeme.is("era", "letter");
      return !letterOfEra || (end < stretch.end() && text.charAt(end) == '年');
    }
    return false;
  }

  private boolean unitFollows(String text, int end, Span stretch) {
    int from = end;
    boolean thousands =
        text.charAt(from) == 'k'
            && (from + 1 == stretch.end() || !Letters.isLatinOfAnyWidth(text.charAt(from + 1)));
    if (thousands || isExponent(text, end, stretch)) {
      return true;
    }
    if (NumeralGrammar.startsEnglishScale(text, from)) {
      return true;
    }
    for (Lexeme unit : lexicons.units().at(text, from, stretch.end())) {
      int after = from + unit.surface().length();
      if (after == stretch.end() || !Letters.isLatinOfAnyWidth(text.charAt(after))) {
        return true;
      }
    }
    return false;
  }

  /** 2e5, 12.3e+14: the letter belongs to the figure. */
  private static boolean isExponent(String text, int end, Span stretch) {
    int at = end + 1;
    if (text.charAt(end) != 'e' && text.charAt(end) != 'E') {
      return false;
    }
    if (at < stretch.end() && "+-".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < stretch.end() && NumeralGrammar.isArabic(text.charAt(at));
  }

  private static int exponentEnd(String text, int end, Span stretch) {
    return end < stretch.end() && isExponent(text, end, stretch)
        ? numberEnd(text, end + 2, stretch.end())
        : end;
  }

  private static int numberEnd(String text, int start, int limit) {
    int end = start;
    while (end < limit
        && (NumeralGrammar.isArabic(text.charAt(end))
            || (end + 1 < limit
                && ".,．，".indexOf(text.charAt(end)) >= 0
                && NumeralGrammar.isArabic(text.charAt(end + 1))))) {
      end++;
    }
    return end;
  }

  /** A code goes on through letters, digits and the hyphens and points between them. */
  private static int codeEnd(String text, int start, Span stretch) {
    int end = start;
    while (end < stretch.end()) {
      char c = text.charAt(end);
      boolean joined =
          "-‐.+/".indexOf(c) >= 0
              && end + 1 < stretch.end()
              && (Letters.isLatinOfAnyWidth(text.charAt(end + 1))
                  || NumeralGrammar.isArabic(text.charAt(end + 1)));
      if (!Letters.isLatinOfAnyWidth(c) && !NumeralGrammar.isArabic(c) && !joined) {
        break;
      }
      end++;
    }
    return end;
  }
}
