package io.konkyo.mention.lexicon;

import io.konkyo.text.CharSet;
import io.konkyo.text.Span;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the words of a lexicon that begin at a place in a text, the longest first. */
public final class LexemeTable {

  private final List<Lexeme> lexemes;
  private final PrefixTable<Lexeme> table;

  /** Builds the table; entries for one surface are joined, the first one's labels win. */
  public LexemeTable(Collection<Lexeme> lexemes) {
    this.lexemes = joined(lexemes);
    this.table = new PrefixTable<>(this.lexemes, Lexeme::surface);
  }

  /** Returns one word for each surface, with the labels of all of its entries. */
  static List<Lexeme> joined(Collection<Lexeme> lexemes) {
    Map<String, Lexeme> joined = new LinkedHashMap<>();
    for (Lexeme lexeme : lexemes) {
      Lexeme earlier = joined.putIfAbsent(lexeme.surface(), lexeme);
      if (earlier != null) {
        joined.put(lexeme.surface(), earlier.and(lexeme));
      }
    }
    return List.copyOf(joined.values());
  }

  /** Returns all words, each surface once. */
  public List<Lexeme> lexemes() {
    return lexemes;
  }

  /**
   * Returns the words that stand in {@code text} at {@code at}, the longest first.
   *
   * @param limit the index that no word may pass
   */
  public List<Lexeme> at(String text, int at, int limit) {
    return table.at(text, at, limit);
  }

  /** Returns whether a word takes up the whole of a stretch. */
  public boolean holds(String text, Span stretch) {
    for (Lexeme word : at(text, stretch.start(), stretch.end())) {
      if (word.surface().length() == stretch.length()) {
        return true;
      }
    }
    return false;
  }

  /** Adds the characters that words begin with. */
  public void addHeads(CharSet heads) {
    for (Lexeme lexeme : lexemes) {
      heads.add(lexeme.surface().charAt(0));
    }
  }
}
