package io.konkyo.mention.statement;

import io.konkyo.block.BlockKind;
import io.konkyo.token.Token;
import io.konkyo.token.TokenizedSentence;
import java.util.ArrayDeque;
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
  private final Readers readers;
  private final Deque<Frame> frames = new ArrayDeque<>();

  /** The number of the next bracket. */
  private int next;

  /** Of the sentence that is being read. */
  private BlockKind kind = BlockKind.PARAGRAPH;

  /** What is done with the passages, in the order in which they end. */
  interface Readers {

    /** Takes a sentence outside all brackets in which there are none. */
    void plain(List<Token> tokens, BlockKind kind);

    /** Takes a passage outside all brackets. */
    void outer(Passage passage);

    /** Takes a passage inside brackets. */
    void inner(Passage passage);
  }

  PassageReader(String text, Brackets brackets, Readers readers) {
    this.text = text;
    this.brackets = brackets;
    this.readers = readers;
    frames.push(new Frame(-1));
  }

  /** Reads the next sentence. */
  void read(TokenizedSentence sentence) {
    kind = sentence.sentence().block().kind();
    List<Token> tokens = sentence.tokens();
    int end = sentence.sentence().span().end();
    if (frames.size() == 1 && !hasBracketBefore(end) && tokens.size() <= MOST_PIECES) {
      if (!tokens.isEmpty()) {
        readers.plain(tokens, kind);
      }
      return;
    }
    for (Token token : tokens) {
      read(token);
    }
    flush();
  }

  private boolean hasBracketBefore(int end) {
    return next < brackets.size() && brackets.at(next) < end;
  }

  private void read(Token token) {
    int from = token.span().start();
    int end = token.span().end();
    while (hasBracketBefore(end)) {
      int bracket = brackets.at(next);
      addWord(token, from, bracket);
      if (brackets.opens(next)) {
        frames.push(new Frame(bracket));
      } else {
        close(bracket);
      }
      from = bracket + 1;
      next++;
    }
    addWord(token, from, end);
  }

  private void addWord(Token token, int from, int to) {
    if (Pieces.isSpace(text, from, to)) {
      return;
    }
    frames.peek().add(token, from, to);
    if (frames.size() > 1 && endsSentence(token, text.charAt(from))) {
      flush();
    }
  }

  private static boolean endsSentence(Token token, char first) {
    return "。！？!?".indexOf(first) >= 0 && Part.named(token.partOfSpeech()) == Part.MARK;
  }

  private void close(int index) {
    flush();
    Frame closed = frames.pop();
    frames.peek().add(Passage.BRACKETED, closed.opener, index + 1);
  }

  /** Ends the innermost passage. */
  private void flush() {
    Frame frame = frames.peek();
    if (frame.pieces.size() > 0) {
      Passage passage = new Passage(frame.pieces, kind);
      if (frames.size() == 1) {
        readers.outer(passage);
      } else {
        readers.inner(passage);
      }
      frame.pieces.clear();
    }
  }

  /** What is being read between two brackets, or outside all. */
  private final class Frame {

    private final int opener;
    private final Pieces pieces = new Pieces(text);

    Frame(int opener) {
      this.opener = opener;
    }

    void add(Token token, int start, int end) {
      if (pieces.size() == MOST_PIECES) {
        flush();
      }
      pieces.add(token, start, end);
    }
  }
}
