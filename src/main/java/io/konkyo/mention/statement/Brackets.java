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

  private final int[] places;
  private final boolean[] openers;

  private Brackets(int[] places, boolean[] openers) {
    this.places = places;
    this.openers = openers;
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
    return pairing.paired();
  }

  /** Returns how many brackets there are, those without a partner left out. */
  int size() {
    return places.length;
  }

  /** Returns where a bracket stands, as a UTF-16 index; their numbers rise with it. */
  int at(int number) {
    return places[number];
  }

  /** Returns whether a bracket opens a pair. */
  boolean opens(int number) {
    return openers[number];
  }

  /** Returns whether the bracket quotes speech (「) rather than names a work or adds an aside. */
  static boolean isSpeech(char opener) {
    return SPEECH.indexOf(opener) >= 0;
  }

  /** Returns whether the bracket is 『, which names a work or quotes inside a quotation. */
  static boolean isTitle(char opener) {
    return opener == '『';
  }

  /** The brackets in the order of the text, and which of them are still open. */
  private static final class Pairing {

    private static final int FEW = 16;

    private final String text;
    private int[] places = new int[FEW];
    private boolean[] openers = new boolean[FEW];
    private boolean[] paired = new boolean[FEW];
    private int[] open = new int[FEW];
    private int count;
    private int pairs;

    /** How many are open, and of each kind. */
    private int depth;

    private final int[] openOfKind = new int[OPENERS.length()];

    Pairing(String text) {
      this.text = text;
    }

    void forget() {
      if (depth > 0) {
        depth = 0;
        Arrays.fill(openOfKind, 0);
      }
    }

    void read(Span span) {
      for (int i = span.start(); i < span.end(); i++) {
        char c = text.charAt(i);
        if (isNone(c)) {
          continue;
        }
        int opener = OPENERS.indexOf(c);
        if (opener >= 0) {
          open(i, opener);
          continue;
        }
        int closer = CLOSERS.indexOf(c);
        if (closer >= 0 && openOfKind[closer] > 0) {
          close(i, closer);
        }
      }
    }

    private void open(int index, int opener) {
      if (depth == open.length) {
        open = Arrays.copyOf(open, depth * 2);
      }
      open[depth++] = add(index, true);
      openOfKind[opener]++;
    }

    /** Openers that were left open inside the pair are dropped, each at most once. */
    private void close(int index, int closer) {
      int partner;
      int kind;
      do {
        depth--;
        partner = open[depth];
        kind = OPENERS.indexOf(text.charAt(places[partner]));
        openOfKind[kind]--;
      } while (kind != closer);
      if (index - places[partner] <= LONGEST) {
        int end = add(index, false);
        paired[partner] = true;
        paired[end] = true;
        pairs++;
      }
    }

    private int add(int index, boolean opener) {
      if (count == places.length) {
        places = Arrays.copyOf(places, count * 2);
        openers = Arrays.copyOf(openers, count * 2);
        paired = Arrays.copyOf(paired, count * 2);
      }
      places[count] = index;
      openers[count] = opener;
      return count++;
    }

    Brackets paired() {
      int[] ofPairs = new int[2 * pairs];
      boolean[] openersOfPairs = new boolean[2 * pairs];
      int next = 0;
      for (int i = 0; i < count; i++) {
        if (paired[i]) {
          ofPairs[next] = places[i];
          openersOfPairs[next++] = openers[i];
        }
      }
      return new Brackets(ofPairs, openersOfPairs);
    }
  }
}
