package io.konkyo.mention.person;

import io.konkyo.mention.lexicon.Lexeme;
import io.konkyo.sentence.Sentence;
import io.konkyo.text.Span;
import io.konkyo.token.Token;
import io.konkyo.token.TokenizedSentence;
import io.konkyo.token.Tokens;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * A sentence of an article with the places where its words begin and the stretches that can be part
 * of a compound noun. Indices are UTF-16 units of the article's text. Not to be shared by threads.
 */
final class SentenceText {

  /** Nouns by their first two levels that stand outside compounds. */
  private static final Set<String> OUTSIDE = Set.of("代名詞", "副詞可能", "非自立", "特殊", "数");

  private final String text;
  private final TokenizedSentence tokenized;
  private final BitSet starts = new BitSet();
  private final BitSet nouns = new BitSet();
  private boolean read;

  SentenceText(String text, TokenizedSentence tokenized) {
    this.text = text;
    this.tokenized = tokenized;
  }

  /** Many sentences are never asked for their words. */
  private void read() {
    if (read) {
      return;
    }
    read = true;
    Span span = span();
    List<Token> tokens = tokenized.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      starts.set(token.span().start() - span.start());
      if (isInCompound(token) || (i + 1 < tokens.size() && countsOff(token, tokens.get(i + 1)))) {
        nouns.set(token.span().start() - span.start(), token.span().end() - span.start());
      }
    }
    for (int i = span.start() + 1; i < span.end() - 1; i++) {
      // Words in Latin letters are written apart: Strategic Intelligence.
      if (text.charAt(i) == ' '
          && Script.of(text.charAt(i - 1)) == Script.LATIN
          && Script.of(text.charAt(i + 1)) == Script.LATIN) {
        nouns.set(i - span.start());
      }
    }
    starts.set(span.length());
  }

  private static boolean isInCompound(Token token) {
    boolean noun = token.isNoun() && !OUTSIDE.contains(token.subtype());
    boolean suffixOfTime = token.isNoun("接尾") && token.detail().equals("副詞可能");
    return (noun && !suffixOfTime && !token.surface().isBlank() && !isMark(token))
        || token.partOfSpeech().equals("接頭詞")
        || (token.partOfSpeech().equals("記号") && token.subtype().equals("アルファベット"));
  }

  /** A numeral in kanji directly before a word that counts nothing is part of a name: 三葉電機. */
  private static boolean countsOff(Token numeral, Token next) {
    return numeral.isNoun("数")
        && Script.of(numeral.surface().charAt(0)) == Script.KANJI
        && next.isNoun()
        && !next.isNoun("接尾")
        && !next.isNoun("数")
        && !next.isNoun("副詞可能");
  }

  /** The dictionary takes marks that it does not know for nouns. */
  private static boolean isMark(Token token) {
    return token.surface().codePoints().noneMatch(Character::isLetterOrDigit);
  }

  String text() {
    return text;
  }

  Span span() {
    return tokenized.sentence().span();
  }

  Sentence sentence() {
    return tokenized.sentence();
  }

  List<Token> tokens() {
    return tokenized.tokens();
  }

  /** Returns whether a morpheme begins at the index, or the sentence ends there. */
  boolean isBoundary(int index) {
    read();
    return starts.get(index - span().start());
  }

  /** Returns the place up to which a compound noun reaches that goes on at {@code from}. */
  int compoundEnd(int from, int limit) {
    read();
    int end = nouns.nextClearBit(from - span().start()) + span().start();
    return Math.min(end, limit);
  }

  /** Returns the place from which a compound noun reaches up to {@code to}. */
  int compoundStart(int to, int floor) {
    read();
    int before = nouns.previousClearBit(to - 1 - span().start());
    return Math.max(floor, before + 1 + span().start());
  }

  /**
   * Returns whether a word of a lexicon that begins at {@code start} stands by itself: it begins
   * and ends where a morpheme does, or, written in katakana or Latin letters, is not part of a
   * longer run of such letters.
   */
  boolean standsAlone(Lexeme word, int start) {
    int end = start + word.surface().length();
    return isCut(start) && isCut(end);
  }

  /** Returns whether a word may begin or end at the index. */
  boolean isCut(int index) {
    Span span = span();
    if (index <= span.start() || index >= span.end() || isBoundary(index)) {
      return true;
    }
    char before = text.charAt(index - 1);
    Script script = Script.of(before);
    return script != Script.of(text.charAt(index))
        && (script != Script.OTHER || !Character.isDigit(before));
  }

  /** Returns the index of the token that holds the text's index. */
  int tokenAt(int index) {
    return Tokens.indexAt(tokens(), index);
  }
}
