package io.konkyo.mention.statement;

import io.konkyo.block.BlockKind;
import io.konkyo.sentence.Sentence;
import io.konkyo.text.Span;
import io.konkyo.token.TokenizedSentence;
import java.util.Arrays;
import java.util.List;

/**
 * Which brackets of an article belong together, over the ends of sentences and lines.
 *
 * <p>A bracket without a partner counts as no bracket, and so does a pair that holds more than
 * {@value #LONGEST} UTF-16 units or a heading: a bracket that was never closed where it should have
 * been must not swallow the rest of a text. Pairing is linear in the length of the text.
 */
final class Brackets {

  /** Several paragraphs of one speaker. */
  static final int LONGEST = 1_500;

  private static final String OPENERS = "「『｢“(（[［【〈《〔〝";
  private static final String CLOSERS = "」』｣”)）]］】〉》〕〟";
  private static final String SPEECH = "「｢“〝";

  private static final int NONE = -1;

  private final int[] partner;

  private Brackets(int[] partner) {
    this.partner = partner;
  }

  /** Returns whether the character is none of the brackets; most are kana and kanji. */
  private static boolean isNone(char c) {
    return (c >= 'ぁ' && c < '！') || (c < '“' && c != '(' && c != ')' && c != '[' && c != ']');
  }

  /** Pairs the brackets inside the sentences. */
  static Brackets of(String text, List<TokenizedSentence> sentences) {
    Pairing pairing = new Pairing(text);
    for (TokenizedSentence tokenized : sentences) {
      Sentence sentence = tokenized.sentence();
      BlockKind kind = sentence.block().kind();
      boolean apart = kind == BlockKind.HEADING || kind == BlockKind.TABLE_CELL;
      if (apart) {
        pairing.forget();
      }
      pairing.read(sentence.span());
      if (apart) {
        pairing.forget();
      }
    }
    return new Brackets(pairing.partner);
  }

  /** Returns whether the character at an index opens a pair. */
  boolean opens(int index) {
    return partner[index] > index;
  }

  /** Returns whether the character at an index closes a pair. */
  boolean closes(int index) {
    return partner[index] != NONE && partner[index] < index;
  }

  /** Returns whether the bracket quotes speech (「) rather than names a work or adds an aside. */
  static boolean isSpeech(char opener) {
    return SPEECH.indexOf(opener) >= 0;
  }

  /** Returns whether the bracket is 『, which names a work or quotes inside a quotation. */
  static boolean isTitle(char opener) {
    return opener == '『';
  }

  /** The brackets still open, in the order of the text. */
  private static final class Pairing {

    private final String text;
    private final int[] partner;
    private final int[] open;
    private final int[] openOfKind = new int[OPENERS.length()];
    private int depth;

    Pairing(String text) {
      this.text = text;
      partner = new int[text.length()];
      Arrays.fill(partner, NONE);
      open = new int[text.length()];
    }

    void forget() {
      depth = 0;
      Arrays.fill(openOfKind, 0);
    }

    void read(Span span) {
      for (int i = span.start(); i < span.end(); i++) {
        char c = text.charAt(i);
        if (isNone(c)) {
          continue;
        }
        int opener = OPENERS.indexOf(c);
        if (opener >= 0) {
          open[depth++] = i;
          openOfKind[opener]++;
          continue;
        }
        int closer = CLOSERS.indexOf(c);
        if (closer >= 0 && openOfKind[closer] > 0) {
          close(i, closer);
        }
      }
    }

    /** Openers that were left open inside the pair are dropped, each at most once. */
    private void close(int index, int closer) {
      int kind;
      do {
        depth--;
        kind = OPENERS.indexOf(text.charAt(open[depth]));
        openOfKind[kind]--;
      } while (kind != closer);
      if (index - open[depth] <= LONGEST) {
        partner[open[depth]] = index;
        partner[index] = open[depth];
      }
    }
  }
}
