package io.konkyo.mention.statement;

import io.konkyo.text.WhiteSpace;
import io.konkyo.token.Token;
import java.util.Arrays;

/**
 * The pieces of a passage while it is being read: morphemes, or what of them stands outside the
 * brackets that the tokenizer took into them, and stretches in brackets. White space is none.
 */
final class Pieces {

  private static final int FEW = 16;

  private final String text;
  private Token[] tokens = new Token[FEW];
  private int[] bounds = new int[2 * FEW];
  private int size;

  /** Begins without any. */
  Pieces(String text) {
    this.text = text;
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  /** Returns whether a stretch of a token is no piece. */
  static boolean isSpace(String text, int start, int end) {
    return start == end || (end - start == 1 && WhiteSpace.is(text.charAt(start)));
  }

  /**
   * Adds what of a token stands between two UTF-16 indices, which must be no space, or a stretch in
   * brackets.
   *
   * @param token the morpheme, {@link Passage#BRACKETED} for a stretch in brackets
   */
  void add(Token token, int start, int end) {
    if (size == tokens.length) {
      tokens = Arrays.copyOf(tokens, 2 * size);
      bounds = Arrays.copyOf(bounds, 4 * size);
    }
    tokens[size] = token;
    bounds[2 * size] = start;
    bounds[2 * size + 1] = end;
    size++;
  }

  /** Returns the morpheme of each piece, {@link Passage#BRACKETED} for a stretch in brackets. */
  Token[] tokens() {
    return Arrays.copyOf(tokens, size);
  }

  /** Returns where each piece begins and ends, in UTF-16 units of the text. */
  int[] bounds() {
    return Arrays.copyOf(bounds, 2 * size);
  }

  String text() {
    return text;
  }
}
