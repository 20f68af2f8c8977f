package io.konkyo.diff.format;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import io.konkyo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The stretches in which two texts differ, in UTF-16 units of each. Characters that a reader sees
 * as one are never divided.
 *
 * @param base of the first text
 * @param now of the second text
 */
record CharacterMarks(List<Span> base, List<Span> now) {

  private static final Pattern CHARACTER = Pattern.compile("\\X");

  /** So few equal characters between two marks are marked with them: it reads more easily. */
  private static final int TOO_SHORT = 2;

  /** Longer stretches are marked as a whole: to compare them would take long and help nobody. */
  private static final int TOO_LONG = 1_000;

  /** Compares two texts. */
  static CharacterMarks of(String base, String now) {
    if (base.equals(now)) {
      return new CharacterMarks(List.of(), List.of());
    }
    List<String> left = characters(base);
    List<String> right = characters(now);
    int head = 0;
    int most = Math.min(left.size(), right.size());
    while (head < most && left.get(head).equals(right.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && left.get(left.size() - 1 - tail).equals(right.get(right.size() - 1 - tail))) {
      tail++;
    }
    List<Change> changes =
        readable(
            changes(
                left.subList(head, left.size() - tail), right.subList(head, right.size() - tail)));
    int[] leftOffsets = offsets(left);
    int[] rightOffsets = offsets(right);
    List<Span> baseMarks = new ArrayList<>();
    List<Span> nowMarks = new ArrayList<>();
    for (Change change : changes) {
      add(leftOffsets, head + change.left(), head + change.leftEnd(), baseMarks);
      add(rightOffsets, head + change.right(), head + change.rightEnd(), nowMarks);
    }
    return new CharacterMarks(baseMarks, nowMarks);
  }

  private static void add(int[] offsets, int from, int to, List<Span> marks) {
    if (from < to) {
      marks.add(new Span(offsets[from], offsets[to]));
    }
  }

  private static List<Change> changes(List<String> left, List<String> right) {
    if (left.isEmpty() && right.isEmpty()) {
      return List.of();
    }
    if (left.isEmpty() || right.isEmpty() || left.size() > TOO_LONG || right.size() > TOO_LONG) {
      return List.of(new Change(0, left.size(), 0, right.size()));
    }
    return DiffUtils.diff(left, right).getDeltas().stream().map(Change::of).toList();
  }

  private static List<Change> readable(List<Change> changes) {
    List<Change> merged = new ArrayList<>();
    for (Change change : changes) {
      int last = merged.size() - 1;
      if (last >= 0 && change.left() - merged.get(last).leftEnd() <= TOO_SHORT) {
        merged.set(last, merged.get(last).upTo(change));
      } else {
        merged.add(change);
      }
    }
    return merged;
  }

  private static List<String> characters(String text) {
    return CHARACTER.matcher(text).results().map(MatchResult::group).toList();
  }

  private static int[] offsets(List<String> characters) {
    int[] offsets = new int[characters.size() + 1];
    for (int i = 0; i < characters.size(); i++) {
      offsets[i + 1] = offsets[i] + characters.get(i).length();
    }
    return offsets;
  }

  /** Characters of the left text in whose place those of the right stand. */
  private record Change(int left, int leftEnd, int right, int rightEnd) {

    private static Change of(AbstractDelta<String> delta) {
      int left = delta.getSource().getPosition();
      int right = delta.getTarget().getPosition();
      return new Change(
          left, left + delta.getSource().size(), right, right + delta.getTarget().size());
    }

    private Change upTo(Change later) {
      return new Change(left, later.leftEnd, right, later.rightEnd);
    }
  }
}
