package io.konkyo.mention.figure;

import io.konkyo.mention.lexicon.Lexeme;
import io.konkyo.mention.lexicon.Lexicons;
import io.konkyo.model.ModelFiles;
import io.konkyo.text.Letters;
import io.konkyo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Finds what holds figures but is none: addresses and markers by the patterns of {@value #FILE},
 * codes of letters and digits (F-35, CO2, 5G) and the frozen words of the lexicon (一方, 三権).
 *
 * <p>Instances are immutable and may be shared.
 */
public final class LookAlikes {

  /** The patterns' file, below {@code models/}. */
  public static final String FILE = "rules/look-alikes.tsv";

  /** Patterns with nested choices get no more than this much of a line. */
  private static final int MAX_STRETCH = 20_000;

  private final List<Named> patterns;
  private final Lexicons lexicons;

  private LookAlikes(List<Named> patterns, Lexicons lexicons) {
    this.patterns = patterns;
    this.lexicons = lexicons;
  }

  /**
   * Reads the patterns.
   *
   * @throws io.konkyo.model.ModelException where a pattern is not a regular expression
   */
  public static LookAlikes load(ModelFiles models, Lexicons lexicons) {
    List<Named> patterns = new ArrayList<>();
    for (ModelFiles.Line line : models.lines(FILE)) {
      List<String> fields = line.fields();
      if (fields.size() != 2) {
        throw line.fault("needs a name and a pattern between tabs");
      }
      try {
        patterns.add(new Named(fields.get(0), Pattern.compile(fields.get(1))));
      } catch (PatternSyntaxException e) {
        throw line.fault("not a regular expression: " + e.getDescription(), e);
      }
    }
    return new LookAlikes(List.copyOf(patterns), lexicons);
  }

  /** Returns every look-alike of a stretch; they may overlap. */
  public List<Masked> find(String text, Span stretch) {
    List<Masked> found = new ArrayList<>();
    for (int start = stretch.start(); start < stretch.end(); start += MAX_STRETCH) {
      Span part = new Span(start, Math.min(stretch.end(), start + MAX_STRETCH));
      for (Named named : patterns) {
        Matcher matcher = named.pattern.matcher(text);
        matcher.region(part.start(), part.end()).useTransparentBounds(true);
        while (matcher.find()) {
          found.add(new Masked(new Span(matcher.start(), matcher.end()), named.name));
        }
      }
    }
    codes(text, stretch, found);
    frozen(text, stretch, found);
    return found;
  }

  /** Letters that touch digits make a code, unless they are a unit, a currency or an era. */
  private void codes(String text, Span stretch, List<Masked> found) {
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

  /** US$5, USD 100, FY2025, R7年: letters that belong to a figure. */
  private boolean startsFigure(String text, int word, int start, int end, Span stretch) {
    for (Lexeme lexeme : lexicons.free().at(text, word, stretch.end())) {
      if (word + lexeme.surface().length() != start) {
        continue;
      }
      boolean letterOfEra = lexeme.label("era").filter("letter"::equals).isPresent();
      return !letterOfEra || (end < stretch.end() && "年.".indexOf(text.charAt(end)) >= 0);
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
    for (String scale : List.of("thousand", "million", "billion", "trillion")) {
      if (text.regionMatches(true, from, scale, 0, scale.length())) {
        return true;
      }
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

  private void frozen(String text, Span stretch, List<Masked> found) {
    int at = stretch.start();
    while (at < stretch.end()) {
      List<Lexeme> words = lexicons.frozen().at(text, at, stretch.end());
      Optional<Masked> word =
          words.isEmpty() ? Optional.empty() : frozenAt(text, at, words.get(0), stretch);
      if (word.isPresent()) {
        found.add(word.get());
        at = word.get().span().end();
      } else {
        at += words.isEmpty() ? 1 : skip(words.get(0));
      }
    }
  }

  /** A word listed to be left open keeps shorter ones from closing it. */
  private static int skip(Lexeme word) {
    return word.label("frozen").filter("number"::equals).isPresent() ? word.surface().length() : 1;
  }

  private Optional<Masked> frozenAt(String text, int at, Lexeme word, Span stretch) {
    String reason = word.label("frozen").orElse("frozen");
    int end = at + word.surface().length();
    char first = word.surface().charAt(0);
    boolean insideNumeral =
        at > stretch.start()
            && NumeralGrammar.isNumeralCharacter(first)
            && NumeralGrammar.isNumeralCharacter(text.charAt(at - 1))
            && text.charAt(at - 1) != '何';
    boolean open =
        switch (reason) {
          case "number" -> true;
          case "ambiguous-minutes" ->
              (at > stretch.start() && text.charAt(at - 1) == '時')
                  || (end < stretch.end() && "間前後ほ以程ご".indexOf(text.charAt(end)) >= 0);
          case "ambiguous-hour" ->
              (at > stretch.start() && "前後夜明日朝昼夕〜～".indexOf(text.charAt(at - 1)) >= 0)
                  || (end < stretch.end() && "間半十二三四五".indexOf(text.charAt(end)) >= 0);
          case "ambiguous-date" -> true;
          default -> false;
        };
    boolean insideWord =
        at > stretch.start()
            && Letters.isLatinOfAnyWidth(first)
            && Letters.isLatinOfAnyWidth(text.charAt(at - 1));
    return open || insideNumeral || insideWord
        ? Optional.empty()
        : Optional.of(new Masked(new Span(at, end), reason));
  }

  private record Named(String name, Pattern pattern) {}
}
