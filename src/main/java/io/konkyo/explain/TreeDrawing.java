package io.konkyo.explain;

import io.konkyo.dependency.Bunsetsu;
import io.konkyo.dependency.DependencyTree;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws what the bunsetsu of a sentence depend on: each stands on a line of its own, two places
 * further right than the one before, and a line leads from its end down to the end of its head.
 */
final class TreeDrawing {

  private static final char LINE = '─';
  private static final char CORNER = '┐';
  private static final char JOINT = '┤';
  private static final char BAR = '│';
  private static final int STEP = 2;

  /** A tree of more bunsetsu than this is too wide to be drawn. */
  private static final int MOST = 40;

  private TreeDrawing() {}

  /** Returns the lines of the drawing; for a very long sentence every line names its head. */
  static List<String> of(DependencyTree tree, String text) {
    List<String> words =
        tree.bunsetsu().stream().map(b -> Columns.visible(b.span().of(text))).toList();
    return words.size() > MOST ? listed(tree, words) : drawn(tree, words);
  }

  private static List<String> drawn(DependencyTree tree, List<String> words) {
    int margin = 0;
    for (int i = 0; i < words.size(); i++) {
      margin = Math.max(margin, Columns.width(words.get(i)) - STEP * i);
    }
    int[] dependents = new int[words.size()];
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int end = margin + STEP * i;
      int head = tree.headOf(i);
      StringBuilder line =
          new StringBuilder(" ".repeat(end - Columns.width(words.get(i)))).append(words.get(i));
      int column = end;
      if (head != Bunsetsu.ROOT) {
        int turn = margin + STEP * head - 1;
        line.append(String.valueOf(LINE).repeat(turn - column));
        line.append(dependents[head]++ == 0 ? CORNER : JOINT);
        column = turn + 1;
      }
      for (int k = Math.max(head, i) + 1; k < words.size(); k++) {
        int at = margin + STEP * k - 1;
        if (dependents[k] > 0 && at >= column) {
          line.append(" ".repeat(at - column)).append(BAR);
          column = at + 1;
        }
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static List<String> listed(DependencyTree tree, List<String> words) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int head = tree.headOf(i);
      lines.add(words.get(i) + (head == Bunsetsu.ROOT ? "" : "  → " + words.get(head)));
    }
    return lines;
  }
}
