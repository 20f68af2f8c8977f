package io.konkyo.mention.person;

import io.konkyo.mention.lexicon.Lexeme;
import io.konkyo.sentence.Sentence;
import io.konkyo.text.Span;
import io.konkyo.token.PartOfSpeech;
import io.konkyo.token.Token;
import io.konkyo.token.TokenizedSentence;
import io.konkyo.token.Tokens;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
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

  /** Read at the first question: many sentences are never asked. */
  private Optional<Words> words = Optional.empty();

  SentenceText(String text, TokenizedSentence tokenized) {
    this.text = text;
    this.tokenized = tokenized;
  }

  private Words words() {
    if (words.isEmpty()) {
      words = Optional.of(read());
    }
    return words.get();
  }

  private Words read() {
    Span span = span();
    int from = span.start();
    BitSet starts = new BitSet(span.length() + 1);
    BitSet nouns = new BitSet(span.length() + 1);
    List<Token> tokens = tokenized.tokens();
    int last = tokens.size() - 1;
    for (int i = 0; i <= last; i++) {
      Token token = tokens.get(i);
      starts.set(token.start() - from);
      if (isInCompound(token) || (i < last && countsOff(token, tokens.get(i + 1)))) {
        nouns.set(token.start() - from, token.end() - from);
      }
    }
    for (int i = from + 1; i < span.end() - 1; i++) {
      // Words in Latin letters are written apart: Strategic Intelligence.
      if (text.charAt(i) == ' '
          && Script.of(text.charAt(i - 1)) == Script.LATIN
          && Script.of(text.charAt(i + 1)) == Script.LATIN) {
        nouns.set(i - from);
      }
    }
    starts.set(span.length());
    return new Words(starts, nouns);
  }

  private boolean isInCompound(Token token) {
    PartOfSpeech part = token.word().partOfSpeech();
    return switch (part.kind()) {
      case NOUN -> {
        boolean suffixOfTime = part.isNounSuffix() && part.level3().equals("副詞可能");
        yield !OUTSIDE.contains(part.level2()) && !suffixOfTime && !isMark(token);
      }
      case PREFIX -> true;
      case SYMBOL -> part.level2().equals("アルファベット");
      default -> false;
    };
  }

  /** A numeral in kanji directly before a word that counts nothing is part of a name: 三葉電機. */
  private boolean countsOff(Token numeral, Token next) {
    PartOfSpeech part = next.word().partOfSpeech();
    return numeral.word().partOfSpeech().isNumber()
        && Script.of(text.charAt(numeral.start())) == Script.KANJI
        && part.isNoun()
        && !part.isNounSuffix()
        && !part.isNumber()
        && !part.level2().equals("副詞可能");
  }

  /** The dictionary takes marks that it does not know for nouns, and spaces too. */
  private boolean isMark(Token token) {
    for (int i = token.start(); i < token.end(); ) {
      // Not beyond the token, which may end between the halves of a surrogate pair.
      int point = i + 1 < token.end() ? text.codePointAt(i) : text.charAt(i);
      if (Character.isLetterOrDigit(point)) {
        return false;
      }
      i += Character.charCount(point);
    }
    return true;
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
    return words().starts.get(index - span().start());
  }

  /** Returns the place up to which a compound noun reaches that goes on at {@code from}. */
  int compoundEnd(int from, int limit) {
    int end = words().nouns.nextClearBit(from - span().start()) + span().start();
    return Math.min(end, limit);
  }

  /** Returns the place from which a compound noun reaches up to {@code to}. */
  int compoundStart(int to, int floor) {
    int before = words().nouns.previousClearBit(to - 1 - span().start());
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

  /**
   * Where words begin and which places can be part of a compound noun, counted from the start of
   * the sentence.
   */
  private record Words(BitSet starts, BitSet nouns) {}
}
