package io.konkyo.block;

import io.konkyo.article.Article;
import io.konkyo.model.ModelFiles;
import io.konkyo.model.Shortcuts;
import io.konkyo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts an article into blocks. A block never runs over a line end, since a sentence does not; a
 * line is several blocks where list items or images share it, or where it is a table row.
 *
 * <p>Outside every block are markers and numbering at the head of a line, table bars and rules,
 * fences, the addresses of images, of lines that are one link and of lines that are nothing but an
 * address, the brackets 【】 ＜＞ 〈〉 and the emphasis around a whole line, and white space. A link
 * inside a sentence stays in it as written.
 *
 * <p>Immutable; may be shared by threads. The time taken is linear in the length of the text.
 */
public final class BlockSegmenter {

  private final LineClassifier classifier;

  /**
   * Reads the tables of markers and wordings, with short cuts on.
   *
   * @throws io.konkyo.model.ModelException if one of them is missing or wrong
   */
  public BlockSegmenter(ModelFiles models) {
    this(models, Shortcuts.ON);
  }

  /**
   * Reads the tables of markers and wordings.
   *
   * @param shortcuts whether to try an expression only on a line that has what it needs
   * @throws io.konkyo.model.ModelException if one of them is missing or wrong
   */
  public BlockSegmenter(ModelFiles models, Shortcuts shortcuts) {
    classifier = new LineClassifier(models, shortcuts);
  }

  /** Returns the files below {@code models/} that decide what {@link #segment} returns. */
  public static List<String> modelFiles() {
    return List.of(MarkerTable.FILE, WordingTable.FILE);
  }

  /** Returns the blocks of an article, in order; none of them is empty. */
  public List<Block> segment(Article article) {
    String text = article.text();
    List<Draft> drafts = drafts(text);
    List<BlockKind> kinds = NeighbourRules.settle(text, drafts);
    List<Block> blocks = new ArrayList<>(drafts.size());
    Optional<Span> section = Optional.empty();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (kinds.get(i) == BlockKind.HEADING) {
        section = Optional.of(draft.span());
      }
      blocks.add(new Block(kinds.get(i), draft.span(), section, draft.cell()));
    }
    return blocks;
  }

  private List<Draft> drafts(String text) {
    List<Lines.Line> lines = Lines.of(text);
    List<Draft> drafts = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      int rows = TableReader.rows(text, lines, i);
      if (rows > 0) {
        drafts.addAll(TableReader.cells(text, lines.subList(i, i + rows)));
      } else if (!Markup.isEmpty(text, lines.get(i).span())) {
        drafts.addAll(classifier.classify(text, lines.get(i)));
      }
      i += Math.max(rows, 1);
    }
    return drafts;
  }
}
