package io.konkyo.claim.figure;

import io.konkyo.model.ModelFiles;
import io.konkyo.text.CharTable;
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

  /** The words before a figure by their last character, the longest first. */
  private final CharTable<List<String>> before = new CharTable<>();

  /** Those behind it by their first one. */
  private final CharTable<List<String>> behind = new CharTable<>();

  private Margins(List<String> before, List<String> behind) {
    for (String word : before) {
      add(this.before, word.charAt(word.length() - 1), word);
    }
    for (String word : behind) {
      add(this.behind, word.charAt(0), word);
    }
  }

  private static void add(CharTable<List<String>> table, char c, String word) {
    List<String> same = table.get(c, List.of());
    if (same.isEmpty()) {
      same = new ArrayList<>(2);
      table.put(c, same);
    }
    int at = 0;
    while (at < same.size() && same.get(at).length() >= word.length()) {
      at++;
    }
    same.add(at, word);
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
      if (word.isEmpty()) {
        throw line.fault("the first column is empty");
      }
      if (fields.get(1).equals("before")) {
        before.add(word);
      } else if (!fields.get(3).equals("verb")
          && !word.equals("まで")
          && "をにはが".indexOf(word.charAt(0)) < 0) {
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
      int length = before(text, at, sentence.start());
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
      int length = behind(text, end, sentence.end());
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

  private int before(String text, int end, int from) {
    if (end <= from) {
      return 0;
    }
    for (String word : before.get(text.charAt(end - 1), List.of())) {
      int start = end - word.length();
      if (start >= from && text.startsWith(word, start)) {
        return word.length();
      }
    }
    return 0;
  }

  private int behind(String text, int at, int limit) {
    if (at >= limit) {
      return 0;
    }
    for (String word : behind.get(text.charAt(at), List.of())) {
      if (at + word.length() <= limit && text.startsWith(word, at)) {
        return word.length();
      }
    }
    return 0;
  }
}
