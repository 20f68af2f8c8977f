package io.konkyo.mention.chunk;

import io.konkyo.mention.lexicon.Lexeme;
import io.konkyo.mention.lexicon.LexemeTable;
import io.konkyo.mention.lexicon.Lexicons;
import io.konkyo.mention.lexicon.PrefixTable;
import java.util.ArrayList;
import java.util.List;

/**
 * The words that may be chunks, in one table: one look-up for units, words after them and words
 * that stand anywhere.
 */
final class WordTable {

  private final PrefixTable<Word> words;

  WordTable(Lexicons lexicons) {
    List<Word> all = new ArrayList<>();
    add(lexicons.units(), Word.Place.UNIT, all);
    add(lexicons.after(), Word.Place.AFTER, all);
    add(lexicons.free(), Word.Place.FREE, all);
    words = new PrefixTable<>(all, word -> word.lexeme().orElseThrow().surface());
  }

  private static void add(LexemeTable table, Word.Place place, List<Word> words) {
    for (Lexeme lexeme : table.lexemes()) {
      words.add(new Word(place, lexeme));
    }
  }

  /**
   * Returns the words that stand at a place, the longest first; of one surface the units, then
   * those after units, then those that stand anywhere.
   *
   * @param limit the index that no word may pass
   */
  List<Word> at(String text, int at, int limit) {
    return words.at(text, at, limit);
  }
}
