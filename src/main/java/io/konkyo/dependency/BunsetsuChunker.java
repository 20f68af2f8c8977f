package io.konkyo.dependency;

import io.konkyo.token.Token;
import java.util.List;
import java.util.Set;

/** Cuts a sentence's morphemes into bunsetsu. */
final class BunsetsuChunker {

  private static final Set<String> FUNCTION = Set.of("助詞", "助動詞", "記号");

  /** Returns for every morpheme whether a bunsetsu begins with it. */
  boolean[] starts(List<Token> tokens) {
    boolean[] starts = new boolean[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      starts[i] = i == 0 || begins(tokens.get(i - 1), tokens.get(i));
    }
    return starts;
  }

  private static boolean begins(Token before, Token token) {
    if (isOpening(before)) {
      return false;
    }
    if (isOpening(token)) {
      return true;
    }
    if (isFunction(token) || token.subtype().equals("接尾") || token.subtype().equals("非自立")) {
      return false;
    }
    if (before.partOfSpeech().equals("接頭詞")) {
      return false;
    }
    if (isFunction(before)) {
      return true;
    }
    if (token.base().equals("する") || token.isNoun() && before.isNoun()) {
      return false;
    }
    return !before.partOfSpeech().equals(token.partOfSpeech());
  }

  /** Returns whether it stands behind the content words of a bunsetsu. */
  static boolean isFunction(Token token) {
    return FUNCTION.contains(token.partOfSpeech()) && !isOpening(token);
  }

  static boolean isOpening(Token token) {
    return token.subtype().equals("括弧開");
  }
}
