package io.konkyo.mention.lexicon;

import io.konkyo.text.CharTable;
import io.konkyo.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the words of a lexicon that begin at a place in a text, the longest first. */
public final class LexemeTable {

  private final CharTable<List<Lexeme>> byFirst = new CharTable<>();

  /** Builds the table; entries for one surface are joined, the first one's labels win. */
  public LexemeTable(Collection<Lexeme> lexemes) {
    Map<String, Lexeme> joined = new HashMap<>();
    for (Lexeme lexeme : lexemes) {
      joined.merge(lexeme.surface(), lexeme, Lexeme::and);
    }
    Comparator<Lexeme> longestFirst =
        Comparator.comparing((Lexeme l) -> -l.surface().length()).thenComparing(Lexeme::surface);
    for (Lexeme lexeme : joined.values().stream().sorted(longestFirst).toList()) {
      char first = lexeme.surface().charAt(0);
      List<Lexeme> same = byFirst.get(first, List.of());
      if (same.isEmpty()) {
        same = new ArrayList<>();
        byFirst.put(first, same);
      }
      same.add(lexeme);
    }
  }

  /**
   * Returns the words that stand in {@code text} at {@code at}, the longest first.
   *
   * @param limit the index that no word may pass
   */
  public List<Lexeme> at(String text, int at, int limit) {
    if (at >= limit) {
      return List.of();
    }
    List<Lexeme> candidates = byFirst.get(text.charAt(at), List.of());
    List<Lexeme> found = List.of();
    for (Lexeme candidate : candidates) {
      String surface = candidate.surface();
      if (at + surface.length() <= limit && text.startsWith(surface, at)) {
        if (found.isEmpty()) {
          found = new ArrayList<>(2);
        }
        found.add(candidate);
      }
    }
    return found;
  }

  /** Returns whether a word takes up the whole of a stretch. */
  public boolean holds(String text, Span stretch) {
    return at(text, stretch.start(), stretch.end()).stream()
        .anyMatch(word -> word.surface().length() == stretch.length());
  }

  /** Returns whether some word begins with the character. */
  public boolean mayBegin(char c) {
    return !byFirst.get(c, List.of()).isEmpty();
  }
}
