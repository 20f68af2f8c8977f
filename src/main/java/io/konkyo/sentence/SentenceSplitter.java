package io.konkyo.sentence;

import io.konkyo.article.Article;
import io.konkyo.block.Block;
import io.konkyo.block.BlockKind;
import io.konkyo.model.ModelFiles;
import io.konkyo.model.Shortcuts;
import io.konkyo.text.Span;
import io.konkyo.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits blocks into sentences.
 *
 * <p>A sentence ends at every line end; at a run of the marks 。！？!? where the trained model says
 * so; at a full stop ． or . after Japanese. Rules come before the model:
 *
 * <ul>
 *   <li>Nothing ends inside a pair of brackets on one line.
 *   <li>At the closing bracket directly after an end mark the sentence ends, unless it goes on
 *       (「行く。」と述べた) or the bracket is an aside that began inside it (法（以下略。）).
 *   <li>Nothing ends inside a web address or a Latin name (Yahoo!JAPAN).
 *   <li>A heading is one unit whatever stands in it.
 *   <li>What is longer than {@value LongSentences#LONGEST} UTF-16 units is cut, at a 、 or a space
 *       where there is one; a longer run of numerals alone stays whole.
 * </ul>
 *
 * <p>Immutable; may be shared by threads. The time taken is linear in the length of the text.
 */
public final class SentenceSplitter {

  private final EndMarkModel model;
  private final Continuations continuations;

  /**
   * Reads the model and the table of continuations, with short cuts on.
   *
   * @throws io.konkyo.model.ModelException if one of them is missing or wrong
   */
  public SentenceSplitter(ModelFiles models) {
    this(models, Shortcuts.ON);
  }

  /**
   * Reads the model and the table of continuations.
   *
   * @param shortcuts whether to ask the model itself where OpenNLP's detector would do no more
   * @throws io.konkyo.model.ModelException if one of them is missing or wrong
   */
  public SentenceSplitter(ModelFiles models, Shortcuts shortcuts) {
    model = EndMarkModel.read(models, shortcuts);
    continuations = Continuations.read(models);
  }

  /** Returns the files below {@code models/} that decide what {@link #split} returns. */
  public static List<String> modelFiles() {
    return List.of(Continuations.FILE, EndMarkModel.FILE);
  }

  /**
   * Returns the sentences of an article, in order; they do not overlap, none is empty, and each
   * lies within its block.
   */
  public List<Sentence> split(Article article, List<Block> blocks) {
    EndMarkModel.Judge judge = model.judge();
    List<Sentence> sentences = new ArrayList<>();
    for (Block block : blocks) {
      List<Span> pieces = new ArrayList<>();
      for (Span span : spans(article.text(), block, judge)) {
        LongSentences.add(article.text(), span, pieces);
      }
      for (Span piece : pieces) {
        sentences.add(new Sentence(piece, block));
      }
    }
    return sentences;
  }

  private List<Span> spans(String text, Block block, EndMarkModel.Judge judge) {
    List<Span> spans = new ArrayList<>();
    int end = block.span().end();
    int start = block.span().start();
    while (start < end) {
      int lineEnd = start;
      while (lineEnd < end && !isLineEnd(text.charAt(lineEnd))) {
        lineEnd++;
      }
      if (block.kind() == BlockKind.HEADING) {
        WhiteSpace.trim(text, start, lineEnd).ifPresent(spans::add);
      } else {
        new LineScan(text, start, lineEnd, judge, continuations).addTo(spans);
      }
      start = lineEnd + 1;
    }
    return spans;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
