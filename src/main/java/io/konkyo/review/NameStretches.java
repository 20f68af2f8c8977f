package io.konkyo.review;

import io.konkyo.text.Span;
import io.konkyo.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds stretches that read like names of persons, by the dictionary alone: runs of words that it
 * lists as names, and proper nouns or unknown words that an honorific or a title follows.
 */
final class NameStretches {

  private static final String PERSON = "人名";
  private static final String PROPER = "固有名詞";

  /** What makes a place or a body of the word before it: 福島県, 早稲田大学. */
  private static final Set<String> HEADS =
      Set.of("県", "市", "区", "町", "村", "郡", "州", "島", "川", "駅", "港", "山", "線", "橋", "大学", "銀行");

  private static final Set<String> JOINTS = Set.of("・", "＝", "=");

  private final Set<String> titles;

  /**
   * Looks before the given words.
   *
   * @param titles the titles that stand behind names, as one morpheme each
   */
  NameStretches(Set<String> titles) {
    this.titles = Set.copyOf(titles);
  }

  /** Returns the stretches of one sentence, in order; none overlap. */
  List<Span> in(List<Token> tokens) {
    List<Span> stretches = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int end = at;
      boolean listed = false;
      while (mayBeName(tokens, end) || (end > at && isJoint(tokens, end))) {
        listed |= isListed(tokens.get(end));
        end++;
      }
      if (end > at && (isTitled(tokens, end) || (listed && standsAlone(tokens, at, end)))) {
        stretches.add(new Span(tokens.get(at).span().start(), tokens.get(end - 1).span().end()));
      }
      at = Math.max(end, at + 1);
    }
    return stretches;
  }

  private static boolean isListed(Token token) {
    return token.isNoun(PROPER) && token.detail().equals(PERSON) && token.surface().length() > 1;
  }

  private static boolean mayBeName(List<Token> tokens, int at) {
    if (at == tokens.size()) {
      return false;
    }
    Token token = tokens.get(at);
    return token.isNoun(PROPER) && (token.detail().equals(PERSON) || token.detail().equals("一般"));
  }

  private static boolean isJoint(List<Token> tokens, int at) {
    return at < tokens.size()
        && JOINTS.contains(tokens.get(at).surface())
        && mayBeName(tokens, at + 1);
  }

  private boolean isTitled(List<Token> tokens, int behind) {
    if (behind == tokens.size()) {
      return false;
    }
    Token next = tokens.get(behind);
    boolean honorific = next.isNoun("接尾") && next.detail().equals(PERSON);
    return honorific || titles.contains(next.surface());
  }

  /** A name inside a longer noun names a place, a firm, a law: 田中製作所, 前田町. */
  private static boolean standsAlone(List<Token> tokens, int start, int end) {
    boolean joinedBehind =
        end < tokens.size()
            && (HEADS.contains(tokens.get(end).surface()) || isPartOfNoun(tokens.get(end)));
    return !joinedBehind && (start == 0 || !isPartOfNoun(tokens.get(start - 1)));
  }

  private static boolean isPartOfNoun(Token token) {
    return token.isNoun() && !token.isNoun("副詞可能") && !token.isNoun("非自立");
  }
}
