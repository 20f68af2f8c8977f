package io.konkyo.mention.figure;

import io.konkyo.mention.lexicon.Lexeme;
import io.konkyo.mention.lexicon.Lexicons;
import io.konkyo.model.ModelFiles;
import io.konkyo.text.Letters;
import io.konkyo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the words of the lexicon in which a numeral is no number (一方, 三権). Some of them are a time
 * as well; what stands beside them and shows it is read from {@value #FILE}.
 */
final class FrozenWords {

  /** What opens an ambiguous word, below {@code models/}. */
  static final String FILE = "lexicon/ambiguous.tsv";

  private final Lexicons lexicons;
  private final List<Neighbour> neighbours;

  private FrozenWords(Lexicons lexicons, List<Neighbour> neighbours) {
    this.lexicons = lexicons;
    this.neighbours = neighbours;
  }

  /**
   * Reads what opens ambiguous words.
   *
   * @throws io.konkyo.model.ModelException at the first line that is not as the file's head says
   */
  static FrozenWords load(ModelFiles models, Lexicons lexicons) {
    List<Neighbour> neighbours = new ArrayList<>();
    for (ModelFiles.Line line : models.lines(FILE)) {
      List<String> fields = line.fields();
      if (fields.size() != 3 || fields.get(0).isEmpty()) {
        throw line.fault("needs a neighbour, a reason and a place between tabs");
      }
      if (!List.of("ambiguous-minutes", "ambiguous-hour").contains(fields.get(1))) {
        throw line.fault(
            "the reason must be ambiguous-minutes or ambiguous-hour, not " + fields.get(1));
      }
      boolean before = fields.get(2).equals("before");
      if (!before && !fields.get(2).equals("behind")) {
        throw line.fault("the place must be before or behind, not " + fields.get(2));
      }
      neighbours.add(new Neighbour(fields.get(0), fields.get(1), before));
    }
    return new FrozenWords(lexicons, List.copyOf(neighbours));
  }

  /** Adds the frozen words of a stretch, in order. */
  void find(String text, Span stretch, List<Masked> found) {
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
    return reason(word).equals("number") ? word.surface().length() : 1;
  }

  private Optional<Masked> frozenAt(String text, int at, Lexeme word, Span stretch) {
    Span span = new Span(at, at + word.surface().length());
    return insideNumeral(text, span, stretch)
            || insideWord(text, span, stretch)
            || isOpen(text, span, reason(word), stretch)
        ? Optional.empty()
        : Optional.of(new Masked(span, reason(word)));
  }

  /** The 一方 of 十一方 and the 2G of 1.2GW are no words. */
  private static boolean insideNumeral(String text, Span word, Span stretch) {
    char first = text.charAt(word.start());
    if (word.start() == stretch.start() || !NumeralGrammar.isNumeralCharacter(first)) {
      return false;
    }
    char before = text.charAt(word.start() - 1);
    boolean decimal =
        (before == '.' || before == '．')
            && word.start() - 1 > stretch.start()
            && NumeralGrammar.isArabic(text.charAt(word.start() - 2));
    return decimal || (NumeralGrammar.isNumeralCharacter(before) && before != '何');
  }

  private static boolean insideWord(String text, Span word, Span stretch) {
    return joinsLatin(text, word.start(), stretch) || joinsLatin(text, word.end(), stretch);
  }

  private static boolean joinsLatin(String text, int index, Span stretch) {
    return index > stretch.start()
        && index < stretch.end()
        && Letters.isLatinOfAnyWidth(text.charAt(index - 1))
        && Letters.isLatinOfAnyWidth(text.charAt(index));
  }

  private boolean isOpen(String text, Span word, String reason, Span stretch) {
    return switch (reason) {
      case "number", "ambiguous-date" -> true;
      case "ambiguous-minutes", "ambiguous-hour" ->
          neighbours.stream().anyMatch(n -> n.reason.equals(reason) && n.isAt(text, word, stretch));
      default -> false;
    };
  }

  private static String reason(Lexeme word) {
    return word.label("frozen").orElseThrow();
  }

  /** What stands directly before or behind a word and opens it. */
  private record Neighbour(String surface, String reason, boolean before) {

    boolean isAt(String text, Span word, Span stretch) {
      int start = before ? word.start() - surface.length() : word.end();
      return start >= stretch.start()
          && start + surface.length() <= stretch.end()
          && text.startsWith(surface, start);
    }
  }
}
