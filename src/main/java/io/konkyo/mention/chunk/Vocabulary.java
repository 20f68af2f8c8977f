package io.konkyo.mention.chunk;

import io.konkyo.mention.lexicon.Lexicons;

/**
 * What cutting knows of words.
 *
 * @param lexicons the lexicons
 * @param words those of their words that may be chunks
 * @param partsOfSpeech the labels of morphemes
 */
record Vocabulary(Lexicons lexicons, WordTable words, PosLabels partsOfSpeech) {

  static Vocabulary of(Lexicons lexicons) {
    return new Vocabulary(lexicons, new WordTable(lexicons), new PosLabels());
  }
}
