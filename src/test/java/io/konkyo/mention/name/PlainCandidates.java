package io.konkyo.mention.name;

import io.konkyo.token.Token;
import java.util.Arrays;
import java.util.List;

/** What {@link Candidates} is to tell, said plainly. */
final class PlainCandidates {

  private static final int[] NONE = {};

  private final PlainLexicon lexicon;

  PlainCandidates(PlainLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the runs: pairs of a first token and the token behind the last, in order. */
  int[] runs(List<Token> tokens) {
    int[] runs = NONE;
    int count = 0;
    int start = 0;
    while (start < tokens.size()) {
      int end = start;
      boolean hinted = false;
      while (end < tokens.size() && mayBePart(tokens, end)) {
        hinted = hinted || hints(tokens, end);
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

  private static boolean mayBePart(List<Token> tokens, int t) {
    Token token = tokens.get(t);
    String word = token.surface();
    switch (token.partOfSpeech()) {
      case "名詞" -> {
        return switch (token.subtype()) {
          case "代名詞", "非自立", "特殊" -> hasNoHiragana(word);
          case "数" -> PlainGlyph.kind(word.codePointAt(0)) == Glyph.NUMERAL || isReign(tokens, t);
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
        int kind = PlainGlyph.kind(word.codePointAt(0));
        return kind == Glyph.MIDDLE_DOT
            || kind == Glyph.KANJI
            || kind == Glyph.LATIN
            || kind == Glyph.SPACE;
      }
      default -> {
        return hasNoHiragana(word)
            || (word.length() > 1
                && token.subtype().equals("自立")
                && t > 0
                && tokens.get(t - 1).detail().equals("人名"));
      }
    }
  }

  /** Whether the digits of 二世 are meant: ヘンリー8世. */
  private static boolean isReign(List<Token> tokens, int t) {
    for (int next = t + 1; next < Math.min(tokens.size(), t + 3); next++) {
      if (tokens.get(next).surface().equals("世")) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasNoHiragana(String word) {
    for (int i = 0; i < word.length(); i++) {
      int kind = PlainGlyph.kind(word.charAt(i));
      if (kind != Glyph.KANJI && kind != Glyph.KATAKANA && kind != Glyph.NUMERAL) {
        return false;
      }
    }
    return true;
  }

  private boolean hints(List<Token> tokens, int t) {
    Token token = tokens.get(t);
    if (token.partOfSpeech().equals("記号")) {
      return false;
    }
    if (token.detail().equals("人名")) {
      return true;
    }
    String word = token.surface();
    int kind = PlainGlyph.kind(word.codePointAt(0));
    if (kind == Glyph.MIDDLE_DOT) {
      return word.length() > 1;
    }
    if (kind == Glyph.LATIN) {
      return word.length() > 1;
    }
    if (kind == Glyph.KANJI && word.length() == 1) {
      return !token.subtype().equals("接尾") && !token.partOfSpeech().equals("接頭詞");
    }
    int flags = lexicon.flags(PlainLexicon.hash(word));
    if ((flags & (Lexicon.FAMILY | Lexicon.GIVEN | Lexicon.PERSON)) != 0) {
      return kind != Glyph.NUMERAL || word.length() > 1;
    }
    if (kind == Glyph.KATAKANA) {
      return true;
    }
    return token.subtype().equals("固有名詞") || isTitled(tokens, t);
  }

  private boolean isTitled(List<Token> tokens, int t) {
    return tokens.get(t).isNoun()
        && t + 1 < tokens.size()
        && (lexicon.flags(PlainLexicon.hash(tokens.get(t + 1).surface())) & Lexicon.TITLE_AFTER)
            != 0;
  }
}
