package io.konkyo.mention.lexicon;

import java.util.Collection;
import java.util.List;

/** Finds the words of a lexicon that end at a place in a text, the longest first. */
public final class EndingTable {

  private final SuffixTable<Lexeme> table;

  /** Builds the table; entries for one surface are joined, the first one's labels win. */
  public EndingTable(Collection<Lexeme> lexemes) {
    table = new SuffixTable<>(LexemeTable.joined(lexemes), Lexeme::surface);
  }

  /**
   * Returns the words that end in {@code text} before {@code end}, the longest first.
   *
   * @param floor the index before which no word may begin
   */
  public List<Lexeme> endingAt(String text, int end, int floor) {
    return table.endingAt(text, end, floor);
  }
}
