package io.konkyo.mention.statement;

import io.konkyo.block.BlockKind;
import io.konkyo.text.Span;
import io.konkyo.text.WhiteSpace;
import io.konkyo.token.Token;
import io.konkyo.token.TokenizedSentence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Reads an article's sentences as passages: a sentence goes on where a bracket that opened in it is
 * still open at its end, and what stands in brackets is cut into passages of its own.
 *
 * <p>Every morpheme is in one passage, so that the time taken is linear.
 */
final class PassageReader {

  /** The most pieces of a passage; what goes on over more lines than this is no sentence. */
  private static final int MOST_PIECES = 800;

  private final String text;
  private final Brackets brackets;
  private final List<Passage> outer = new ArrayList<>();
  private final List<Passage> inner = new ArrayList<>();
  private final Deque<Frame> frames = new ArrayDeque<>();

  /** Of the sentence that is being read. */
  private BlockKind kind = BlockKind.PARAGRAPH;

  PassageReader(String text, Brackets brackets) {
    this.text = text;
    this.brackets = brackets;
    frames.push(new Frame(-1));
  }

  /** Reads the next sentence. */
  void read(TokenizedSentence sentence) {
    kind = sentence.sentence().block().kind();
    for (Token token : sentence.tokens()) {
      int from = token.span().start();
      for (int i = from; i < token.span().end(); i++) {
        if (brackets.opens(i)) {
          addWord(token, from, i);
          frames.push(new Frame(i));
          from = i + 1;
        } else if (brackets.closes(i)) {
          addWord(token, from, i);
          close(i);
          from = i + 1;
        }
      }
      addWord(token, from, token.span().end());
    }
    flush();
  }

  /** Returns the passages outside all brackets, in order. */
  List<Passage> outer() {
    return outer;
  }

  /** Returns the passages inside brackets. */
  List<Passage> inner() {
    return inner;
  }

  private void addWord(Token token, int from, int to) {
    if (from == to || (to - from == 1 && WhiteSpace.is(text.charAt(from)))) {
      return;
    }
    boolean whole = to - from == token.surface().length();
    Part part = Part.named(token.partOfSpeech());
    Span span = whole ? token.span() : new Span(from, to);
    String surface = whole ? token.surface() : span.of(text);
    frames.peek().add(new Piece.Word(span, surface, part, token));
    if (frames.size() > 1 && part == Part.MARK && endsSentence(surface)) {
      flush();
    }
  }

  private static boolean endsSentence(String surface) {
    return "。！？!?".indexOf(surface.charAt(0)) >= 0;
  }

  private void close(int index) {
    flush();
    Frame closed = frames.pop();
    Span span = new Span(closed.opener, index + 1);
    frames.peek().add(new Piece.Bracketed(span, text.charAt(closed.opener)));
  }

  /** Ends the innermost passage. */
  private void flush() {
    Frame frame = frames.peek();
    if (!frame.pieces.isEmpty()) {
      Passage passage = new Passage(text, frame.pieces, kind);
      (frames.size() == 1 ? outer : inner).add(passage);
      frame.pieces.clear();
    }
  }

  /** What is being read between two brackets, or outside all. */
  private final class Frame {

    private final int opener;
    private final List<Piece> pieces = new ArrayList<>();

    Frame(int opener) {
      this.opener = opener;
    }

    void add(Piece piece) {
      if (pieces.size() == MOST_PIECES) {
        flush();
      }
      pieces.add(piece);
    }
  }
}
