package io.konkyo.mention.name;

import io.konkyo.text.Span;
import io.konkyo.token.Token;
import java.util.Arrays;
import java.util.List;

/**
 * Tells quickly where names of persons can be at all, so that the chain is looked for there alone:
 * in runs of words that may be parts of a name, of which one hints at a name.
 */
final class Candidates {

  private static final int[] NONE = {};

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
    switch (token.partOfSpeech()) {
      case "名詞" -> {
        return switch (token.subtype()) {
          case "代名詞", "非自立", "特殊" -> hasNoHiragana(text, token.span());
          case "数" -> firstKind(text, token.span()) == Glyph.NUMERAL || isReign(text, tokens, t);
          default -> true;
        };
      }
      case "接頭詞" -> {
        return !token.subtype().equals("数接続");
      }
      case "フィラー", "感動詞", "その他" -> {
        return true;
      }
      case "記号" -> {
        int kind = firstKind(text, token.span());
        return kind == Glyph.MIDDLE_DOT
            || kind == Glyph.KANJI
            || kind == Glyph.LATIN
            || kind == Glyph.SPACE;
      }
      default -> {
        return hasNoHiragana(text, token.span())
            || (token.span().length() > 1
                && token.subtype().equals("自立")
                && t > 0
                && tokens.get(t - 1).detail().equals("人名"));
      }
    }
  }

  /** The class of the first code point; of half a surrogate pair, that of the half. */
  private static int firstKind(String text, Span word) {
    return Glyph.kind(
        word.length() == 1 ? text.charAt(word.start()) : text.codePointAt(word.start()));
  }

  /** Whether the digits of 二世 are meant: ヘンリー8世. */
  private static boolean isReign(String text, List<Token> tokens, int t) {
    for (int next = t + 1; next < Math.min(tokens.size(), t + 3); next++) {
      Span word = tokens.get(next).span();
      if (word.length() == 1 && text.charAt(word.start()) == '世') {
        return true;
      }
    }
    return false;
  }

  private static boolean hasNoHiragana(String text, Span word) {
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
    if (token.partOfSpeech().equals("記号")) {
      return false;
    }
    if (token.detail().equals("人名")) {
      return true;
    }
    Span word = token.span();
    int kind = firstKind(text, word);
    if (kind == Glyph.MIDDLE_DOT || kind == Glyph.LATIN) {
      return word.length() > 1;
    }
    if (kind == Glyph.KANJI && word.length() == 1) {
      return !token.subtype().equals("接尾") && !token.partOfSpeech().equals("接頭詞");
    }
    int flags = lexicon.flags(Hashes.of(text, word));
    if ((flags & (Lexicon.FAMILY | Lexicon.GIVEN | Lexicon.PERSON)) != 0) {
      return kind != Glyph.NUMERAL || word.length() > 1;
    }
    if (kind == Glyph.KATAKANA) {
      return true;
    }
    return token.subtype().equals("固有名詞") || isTitled(text, tokens, t);
  }

  private boolean isTitled(String text, List<Token> tokens, int t) {
    return tokens.get(t).isNoun()
        && t + 1 < tokens.size()
        && (lexicon.flags(Hashes.of(text, tokens.get(t + 1).span())) & Lexicon.TITLE_AFTER) != 0;
  }
}
