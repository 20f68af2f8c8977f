package io.konkyo.mention.context;

import io.konkyo.mention.context.ContextWords.Role;
import io.konkyo.text.Span;
import io.konkyo.token.Token;
import io.konkyo.token.Tokens;
import java.util.List;
import java.util.Optional;

/** Finds the noun that stands before a place. */
final class Nouns {

  /** The longest gloss in brackets behind a noun, brackets included, in UTF-16 units. */
  private static final int LONGEST_GLOSS = 30;

  private static final String EARLIER = "前の";

  private final ContextWords words;

  Nouns(ContextWords words) {
    this.words = words;
  }

  /**
   * Returns the run of nouns, with their prefixes, that ends at an index or before a gloss there.
   *
   * @param until UTF-16 index
   * @param tokens the sentence's morphemes
   */
  Optional<String> before(String text, int until, Span sentence, List<Token> tokens) {
    int end = beforeGloss(text, until, sentence);
    int start = end;
    int last = tokens.isEmpty() ? -1 : Tokens.indexAt(tokens, Math.max(0, end - 1));
    for (int i = last; i >= 0; i--) {
      Token token = tokens.get(i);
      if (token.span().start() >= end) {
        continue;
      }
      int tokenEnd = Math.min(token.span().end(), end);
      if (tokenEnd != start || !isNounPart(token)) {
        break;
      }
      start = token.span().start();
    }
    start = beforeEarlier(text, Math.max(start, sentence.start()), end, sentence);
    return start < end ? Optional.of(text.substring(start, end)) : Optional.empty();
  }

  /** 前の期, 前の四半期: what a ratio is held against is an earlier one, and is named with 前の. */
  private int beforeEarlier(String text, int start, int end, Span sentence) {
    int at = start - EARLIER.length();
    boolean earlier =
        start < end
            && at >= sentence.start()
            && text.startsWith(EARLIER, at)
            && (at == sentence.start() || "年月週日期度以".indexOf(text.charAt(at - 1)) < 0);
    return earlier && words.isOne(Role.ROUND, text.substring(start, end)) ? at : start;
  }

  /** Returns 働く人 for the bare 人 that ends at an index, any other noun as it is. */
  String withClause(String noun, String text, int end, List<Token> tokens) {
    if (noun.length() > 1 || !words.endsWith(Role.POPULATION, noun)) {
      return noun;
    }
    int at = Tokens.indexAt(tokens, end - 1);
    int first = at;
    while (first > 0
        && tokens.get(first).span().start() > end - LONGEST_GLOSS
        && isVerbal(tokens.get(first - 1))) {
      first--;
    }
    if (first < at && first > 0 && tokens.get(first - 1).isNoun("サ変接続")) {
      first--;
    }
    return first == at ? noun : text.substring(tokens.get(first).span().start(), end);
  }

  /** Returns whether a verb stands before the run of nouns that ends at an index: 答えた企業. */
  boolean hasClause(int end, List<Token> tokens) {
    int at = Tokens.indexAt(tokens, end - 1);
    while (at > 0 && isNounPart(tokens.get(at))) {
      at--;
    }
    return isVerbal(tokens.get(at));
  }

  private static boolean isVerbal(Token token) {
    return switch (token.partOfSpeech()) {
      case "動詞", "助動詞" -> true;
      case "助詞" -> token.subtype().equals("接続助詞");
      default -> false;
    };
  }

  /** 国内総生産（GDP）の2%: the noun stands before its gloss. */
  private static int beforeGloss(String text, int end, Span sentence) {
    if (end == sentence.start() || ")）".indexOf(text.charAt(end - 1)) < 0) {
      return end;
    }
    for (int at = end - 2; at > sentence.start() && end - at <= LONGEST_GLOSS; at--) {
      if ("(（".indexOf(text.charAt(at)) >= 0) {
        return at;
      }
    }
    return end;
  }

  private boolean isNounPart(Token token) {
    if (token.isNoun()) {
      boolean word =
          Character.isLetterOrDigit(token.surface().codePointAt(0)) || token.surface().equals("・");
      return word && (!token.subtype().equals("非自立") || words.isOne(Role.LIMITED, token.surface()));
    }
    return token.partOfSpeech().equals("接頭詞") || token.surface().equals("・");
  }
}
