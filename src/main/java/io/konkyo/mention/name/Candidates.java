package io.konkyo.mention.name;

import io.konkyo.token.PartOfSpeech;
import io.konkyo.token.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Tells quickly where names of persons can be at all, so that the chain is looked for there alone:
 * in runs of words that may be parts of a name, of which one hints at a name.
 */
final class Candidates {

  private static final int[] NONE = {};

  /** Nouns by their second level that may be parts of a name where they hold no hiragana. */
  private static final Set<String> ONLY_WITHOUT_HIRAGANA = Set.of("代名詞", "非自立", "特殊");

  private final Lexicon lexicon;

  Candidates(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the runs: pairs of a first token and the token behind the last, in order. */
  int[] runs(String text, List<Token> tokens) {
    int[] runs = NONE;
    int count = 0;
    int start = 0;
    int size = tokens.size();
    while (start < size) {
      int end = start;
      boolean hinted = false;
      while (end < size && mayBePart(text, tokens, end)) {
        hinted = hinted || hints(text, tokens, end);
        end++;
      }
      if (hinted) {
        runs = count == runs.length ? Arrays.copyOf(runs, count * 2 + 8) : runs;
        runs[count++] = start;
        runs[count++] = end;
      }
      start = end + 1;
    }
    return count == runs.length ? runs : Arrays.copyOf(runs, count);
  }

  private static boolean mayBePart(String text, List<Token> tokens, int t) {
    Token token = tokens.get(t);
    PartOfSpeech part = token.word().partOfSpeech();
    switch (part.kind()) {
      case NOUN:
        if (part.isNumber()) {
          return firstKind(text, token) == Glyph.NUMERAL || isReign(text, tokens, t);
        }
        return !ONLY_WITHOUT_HIRAGANA.contains(part.level2()) || hasNoHiragana(text, token);
      case PREFIX:
        return !part.level2().equals("数接続");
      case INTERJECTION:
        return true;
      case SYMBOL:
        int kind = firstKind(text, token);
        return kind == Glyph.MIDDLE_DOT
            || kind == Glyph.KANJI
            || kind == Glyph.LATIN
            || kind == Glyph.SPACE;
      default:
        return hasNoHiragana(text, token)
            || (token.end() - token.start() > 1
                && part.level2().equals("自立")
                && t > 0
                && isPersonal(tokens.get(t - 1)))
            || part.level1().equals("フィラー")
            || part.level1().equals("その他");
    }
  }

  private static boolean isPersonal(Token token) {
    return token.word().partOfSpeech().level3().equals("人名");
  }

  /** The class of the first code point; of half a surrogate pair, that of the half. */
  private static int firstKind(String text, Token word) {
    int start = word.start();
    return Glyph.kind(word.end() - start == 1 ? text.charAt(start) : text.codePointAt(start));
  }

  /** Whether the digits of 二世 are meant: ヘンリー8世. */
  private static boolean isReign(String text, List<Token> tokens, int t) {
    for (int next = t + 1; next < Math.min(tokens.size(), t + 3); next++) {
      Token word = tokens.get(next);
      if (word.end() - word.start() == 1 && text.charAt(word.start()) == '世') {
        return true;
      }
    }
    return false;
  }

  private static boolean hasNoHiragana(String text, Token word) {
    for (int i = word.start(); i < word.end(); i++) {
      int kind = Glyph.kind(text.charAt(i));
      if (kind != Glyph.KANJI && kind != Glyph.KATAKANA && kind != Glyph.NUMERAL) {
        return false;
      }
    }
    return true;
  }

  private boolean hints(String text, List<Token> tokens, int t) {
    Token token = tokens.get(t);
    PartOfSpeech part = token.word().partOfSpeech();
    if (part.isSymbol()) {
      return false;
    }
    if (isPersonal(token)) {
      return true;
    }
    int length = token.end() - token.start();
    int kind = firstKind(text, token);
    if (kind == Glyph.MIDDLE_DOT || kind == Glyph.LATIN) {
      return length > 1;
    }
    if (kind == Glyph.KANJI && length == 1) {
      return !part.level2().equals("接尾") && part.kind() != PartOfSpeech.Kind.PREFIX;
    }
    if ((flags(text, token) & (Lexicon.FAMILY | Lexicon.GIVEN | Lexicon.PERSON)) != 0) {
      return kind != Glyph.NUMERAL || length > 1;
    }
    if (kind == Glyph.KATAKANA) {
      return true;
    }
    return part.level2().equals("固有名詞") || isTitled(text, tokens, t);
  }

  private int flags(String text, Token token) {
    return lexicon.flags(Hashes.of(text, token.start(), token.end()));
  }

  private boolean isTitled(String text, List<Token> tokens, int t) {
    return tokens.get(t).isNoun()
        && t + 1 < tokens.size()
        && (flags(text, tokens.get(t + 1)) & Lexicon.TITLE_AFTER) != 0;
  }
}
