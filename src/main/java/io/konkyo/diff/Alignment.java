package io.konkyo.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import io.konkyo.run.FieldValue;
import io.konkyo.run.StoredClaim;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which stretch of a sentence became which of its edited form. Offsets count code points. */
final class Alignment {

  /** Longer stretches are not compared character by character: it takes quadratic time. */
  private static final int MAX_LENGTH = 4_000;

  private final int prefix;
  private final Optional<List<AbstractDelta<Integer>>> deltas;

  private Alignment(int prefix, Optional<List<AbstractDelta<Integer>>> deltas) {
    this.prefix = prefix;
    this.deltas = deltas;
  }

  /** Aligns two sentences. */
  static Alignment of(String base, String now) {
    int[] before = base.codePoints().toArray();
    int[] after = now.codePoints().toArray();
    int shorter = Math.min(before.length, after.length);
    int prefix = 0;
    while (prefix < shorter && before[prefix] == after[prefix]) {
      prefix++;
    }
    int suffix = 0;
    while (suffix < shorter - prefix
        && before[before.length - 1 - suffix] == after[after.length - 1 - suffix]) {
      suffix++;
    }
    List<Integer> oldMiddle = middle(before, prefix, suffix);
    List<Integer> newMiddle = middle(after, prefix, suffix);
    return Math.max(oldMiddle.size(), newMiddle.size()) > MAX_LENGTH
        ? new Alignment(prefix, Optional.empty())
        : new Alignment(prefix, Optional.of(DiffUtils.diff(oldMiddle, newMiddle).getDeltas()));
  }

  private static List<Integer> middle(int[] text, int prefix, int suffix) {
    return Arrays.stream(text, prefix, text.length - suffix).boxed().toList();
  }

  /** Returns whether the mentions of two claims of these sentences stand in the same place. */
  boolean meet(StoredClaim base, StoredClaim now) {
    if (deltas.isEmpty()) {
      return false;
    }
    int from = start(offset(base.mention().start(), base.sentence()));
    int to = end(offset(base.mention().end(), base.sentence()));
    int start = offset(now.mention().start(), now.sentence());
    int end = offset(now.mention().end(), now.sentence());
    return from < end && start < to;
  }

  /** Returns a place as counted from the end of what both sentences begin with. */
  private int offset(int place, FieldValue.Place sentence) {
    return place - sentence.start() - prefix;
  }

  /** Returns where what began at {@code offset} begins now; inside an edit, where that begins. */
  private int start(int offset) {
    int shift = 0;
    for (AbstractDelta<Integer> delta : deltas.orElseThrow()) {
      int position = delta.getSource().getPosition();
      int end = position + delta.getSource().size();
      if (offset < position || (offset == position && delta.getSource().size() == 0)) {
        break;
      }
      if (offset < end) {
        return delta.getTarget().getPosition();
      }
      shift = delta.getTarget().getPosition() + delta.getTarget().size() - end;
    }
    return offset + shift;
  }

  /** Returns where what ended at {@code offset} ends now; inside an edit, where that ends. */
  private int end(int offset) {
    int shift = 0;
    for (AbstractDelta<Integer> delta : deltas.orElseThrow()) {
      int position = delta.getSource().getPosition();
      int end = position + delta.getSource().size();
      if (offset < position) {
        break;
      }
      if (offset <= end) {
        return delta.getTarget().getPosition() + delta.getTarget().size();
      }
      shift = delta.getTarget().getPosition() + delta.getTarget().size() - end;
    }
    return offset + shift;
  }
}
