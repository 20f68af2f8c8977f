package io.konkyo.mention;

import io.konkyo.mention.chunk.Chunk;
import io.konkyo.mention.chunk.Chunker;
import io.konkyo.mention.chunk.LabelSet;
import io.konkyo.mention.figure.FigureScanner;
import io.konkyo.mention.figure.NumeralGrammar;
import io.konkyo.mention.lexicon.Lexeme;
import io.konkyo.mention.lexicon.LexemeTable;
import io.konkyo.mention.lexicon.Lexicons;
import io.konkyo.mention.rule.RuleBook;
import io.konkyo.text.Letters;
import io.konkyo.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells which sentences may hold a figure or a date.
 *
 * <p>A sentence without a numeral has no figures. Then a rule that matches begins at a word that
 * its pattern can begin with, and goes on without figures. So where there is neither a numeral nor
 * such a word nothing can match.
 */
final class SentenceFilter {

  private final LexemeTable words;

  /** Works with the words at which rules can match without a figure. */
  SentenceFilter(Lexicons lexicons, RuleBook rules) {
    List<LexemeTable> tables = List.of(lexicons.units(), lexicons.after(), lexicons.free());
    long ofFigures = Chunker.figureLabels();
    Map<String, List<Lexeme>> bySurface = new HashMap<>();
    for (LexemeTable table : tables) {
      for (Lexeme lexeme : table.lexemes()) {
        ofFigures &= ~LabelSet.ofMatched(lexeme.labels()).bits();
        bySurface.computeIfAbsent(lexeme.surface(), surface -> new ArrayList<>(1)).add(lexeme);
      }
    }
    List<Lexeme> beginning = new ArrayList<>();
    for (List<Lexeme> same : bySurface.values()) {
      if (begins(same, rules, ofFigures)) {
        beginning.add(same.get(0));
      }
    }
    words = new LexemeTable(beginning);
  }

  /** A word of several lexicons is cut as any of them, or as some of them in one. */
  private static boolean begins(List<Lexeme> same, RuleBook rules, long ofFigures) {
    for (Lexeme lexeme : same) {
      if (begins(lexeme, rules, ofFigures)) {
        return true;
      }
      for (Lexeme second : same) {
        for (Lexeme third : same) {
          if (second != lexeme && begins(lexeme.and(second).and(third), rules, ofFigures)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean begins(Lexeme word, RuleBook rules, long ofFigures) {
    Chunk chunk =
        new Chunk(
            new Span(0, word.surface().length()),
            word.surface(),
            Optional.empty(),
            Optional.of(word),
            LabelSet.ofMatched(word.labels()));
    return rules.mayBegin(chunk, ofFigures);
  }

  /** Returns whether a stretch of a text may hold a figure or a date. */
  boolean mayHoldMention(String text, Span sentence) {
    for (int i = sentence.start(); i < sentence.end(); i++) {
      if (NumeralGrammar.startsNumeral(text.charAt(i)) || wordStands(text, i, sentence)) {
        return true;
      }
    }
    return FigureScanner.mayBeSpoken(text, sentence);
  }

  /** Returns whether a stretch of a text that has no figures may hold a date all the same. */
  boolean mayHoldDate(String text, Span sentence) {
    for (int i = sentence.start(); i < sentence.end(); i++) {
      if (wordStands(text, i, sentence)) {
        return true;
      }
    }
    return false;
  }

  private boolean wordStands(String text, int at, Span sentence) {
    List<Lexeme> here = words.at(text, at, sentence.end());
    for (int i = 0; i < here.size(); i++) {
      if (!isCutOutOfLatin(here.get(i).surface(), text, at, sentence)) {
        return true;
      }
    }
    return false;
  }

  /** Without a figure before it no word is cut out of a run of Latin letters. */
  private static boolean isCutOutOfLatin(String word, String text, int at, Span sentence) {
    int end = at + word.length();
    return (Letters.isLatin(word.charAt(0))
            && at > sentence.start()
            && Letters.isLatin(text.charAt(at - 1)))
        || (Letters.isLatin(word.charAt(word.length() - 1))
            && end < sentence.end()
            && Letters.isLatin(text.charAt(end)));
  }
}
