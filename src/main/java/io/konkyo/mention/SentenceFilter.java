package io.konkyo.mention;

import io.konkyo.mention.chunk.Chunker;
import io.konkyo.mention.chunk.Labels;
import io.konkyo.mention.figure.FigureScanner;
import io.konkyo.mention.figure.NumeralGrammar;
import io.konkyo.mention.lexicon.Lexeme;
import io.konkyo.mention.lexicon.LexemeTable;
import io.konkyo.mention.lexicon.Lexicons;
import io.konkyo.mention.rule.RuleBook;
import io.konkyo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells which sentences may hold a figure or a date.
 *
 * <p>A match begins at a chunk that carries its rule's anchor. Where a sentence has no numeral, it
 * has no figures, and a rule that matches without figures begins at a word of the lexicons with its
 * anchor. So a sentence with neither a numeral nor such a word has no match.
 */
final class SentenceFilter {

  private final LexemeTable anchors;

  /** Works with the words at which rules can match without a figure. */
  SentenceFilter(Lexicons lexicons, RuleBook rules) {
    long onFigures = Chunker.figureLabels();
    List<LexemeTable> tables = List.of(lexicons.units(), lexicons.after(), lexicons.free());
    for (LexemeTable table : tables) {
      for (Lexeme lexeme : table.lexemes()) {
        for (String label : lexeme.labels().keySet()) {
          int index = Labels.index(label);
          onFigures &= index < 0 ? -1L : ~(1L << index);
        }
      }
    }
    Set<String> wanted = rules.anchorsWithout(onFigures);
    List<Lexeme> words = new ArrayList<>();
    for (LexemeTable table : tables) {
      for (Lexeme lexeme : table.lexemes()) {
        if (lexeme.labels().keySet().stream().anyMatch(wanted::contains)) {
          words.add(lexeme);
        }
      }
    }
    anchors = new LexemeTable(words);
  }

  /** Returns whether a stretch of a text may hold a figure or a date. */
  boolean mayHoldMention(String text, Span sentence) {
    for (int i = sentence.start(); i < sentence.end(); i++) {
      if (NumeralGrammar.startsNumeral(text.charAt(i))
          || !anchors.at(text, i, sentence.end()).isEmpty()) {
        return true;
      }
    }
    return FigureScanner.mayBeSpoken(text, sentence);
  }
}
