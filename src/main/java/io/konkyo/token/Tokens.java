package io.konkyo.token;

import java.util.List;

/** Looks for morphemes by place. */
public final class Tokens {

  private Tokens() {}

  /** Returns the index of the token that covers a UTF-16 index; they have no gaps. */
  public static int indexAt(List<Token> tokens, int index) {
    int low = 0;
    int high = tokens.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (tokens.get(middle).span().start() <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
