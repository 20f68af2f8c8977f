package io.konkyo.claim.figure;

import io.konkyo.model.ModelFiles;
import io.konkyo.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where the words that limit a figure (約, 以上) begin and end, so that what stands behind them
 * can be read. Indices are UTF-16 units of the article's text.
 *
 * <p>Immutable; may be shared by threads.
 */
public final class Margins {

  /** The words, below {@code models/}. */
  public static final String FILE = "lexicon/modifiers.tsv";

  private static final String OPENING = "「『\"“〈《 　";
  private static final String CLOSING = "」』\"”〉》 　";
  private static final int MAX_WORDS = 3;

  private final List<String> before;
  private final List<String> behind;

  private Margins(List<String> before, List<String> behind) {
    this.before = List.copyOf(before);
    this.behind = List.copyOf(behind);
  }

  /**
   * Loads the words; those that are verbs (を上回る) are left out.
   *
   * @throws io.konkyo.model.ModelException if the file is missing or a line has no position
   */
  public static Margins load(ModelFiles models) {
    List<String> before = new ArrayList<>();
    List<String> behind = new ArrayList<>();
    for (ModelFiles.Line line : models.lines(FILE)) {
      List<String> fields = line.fields();
      if (fields.size() != 4) {
        throw line.fault("needs 4 columns between tabs, has " + fields.size());
      }
      String word = fields.get(0);
      if (fields.get(1).equals("before")) {
        before.add(word);
      } else if (!fields.get(3).equals("verb") && "をにはが".indexOf(word.charAt(0)) < 0) {
        behind.add(word);
      }
    }
    return new Margins(before, behind);
  }

  /** Returns the index at which the words before a figure begin, its own where there are none. */
  public int start(String text, Span figure, Span sentence) {
    int start = figure.start();
    for (int i = 0; i < MAX_WORDS; i++) {
      int at = start;
      while (at > sentence.start() && OPENING.indexOf(text.charAt(at - 1)) >= 0) {
        at--;
      }
      int length = 0;
      for (String word : before) {
        int from = at - word.length();
        if (from >= sentence.start() && word.length() > length && text.startsWith(word, from)) {
          length = word.length();
        }
      }
      start = at - length;
      if (length == 0) {
        break;
      }
    }
    return start;
  }

  /**
   * Returns the index behind the words after a figure, its end where there are none. まで is none of
   * them here, since it may also be what a figure rises to.
   */
  public int end(String text, Span figure, Span sentence) {
    int end = figure.end();
    for (int i = 0; i < MAX_WORDS; i++) {
      int length = 0;
      for (String word : behind) {
        if (word.length() > length
            && !word.equals("まで")
            && end + word.length() <= sentence.end()
            && text.startsWith(word, end)) {
          length = word.length();
        }
      }
      end += length;
      while (end < sentence.end() && CLOSING.indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      if (length == 0) {
        break;
      }
    }
    return end;
  }
}
