package io.konkyo.mention.lexicon;

import io.konkyo.text.CharTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the words of a lexicon that end at a place in a text, the longest first. */
public final class EndingTable {

  private final CharTable<List<Lexeme>> byLast = new CharTable<>();

  /** Builds the table; entries for one surface are joined, the first one's labels win. */
  public EndingTable(Collection<Lexeme> lexemes) {
    Map<String, Lexeme> bySurface = new HashMap<>();
    lexemes.forEach(lexeme -> bySurface.merge(lexeme.surface(), lexeme, Lexeme::and));
    Comparator<Lexeme> longestFirst =
        Comparator.comparing((Lexeme l) -> -l.surface().length()).thenComparing(Lexeme::surface);
    for (Lexeme lexeme : bySurface.values().stream().sorted(longestFirst).toList()) {
      char last = lexeme.surface().charAt(lexeme.surface().length() - 1);
      List<Lexeme> same = byLast.get(last, List.of());
      if (same.isEmpty()) {
        same = new ArrayList<>();
        byLast.put(last, same);
      }
      same.add(lexeme);
    }
  }

  /**
   * Returns the words that end in {@code text} before {@code end}, the longest first.
   *
   * @param floor the index before which no word may begin
   */
  public List<Lexeme> endingAt(String text, int end, int floor) {
    if (end <= floor) {
      return List.of();
    }
    List<Lexeme> candidates = byLast.get(text.charAt(end - 1), List.of());
    List<Lexeme> found = List.of();
    for (Lexeme candidate : candidates) {
      int start = end - candidate.surface().length();
      if (start >= floor && text.startsWith(candidate.surface(), start)) {
        found = found.isEmpty() ? new ArrayList<>(2) : found;
        found.add(candidate);
      }
    }
    return found;
  }
}
