package io.konkyo.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import io.konkyo.run.FieldValue;
import io.konkyo.run.StoredClaim;
import java.util.List;
import java.util.Optional;

/** Which stretch of a sentence became which of its edited form. Offsets count code points. */
final class Alignment {

  /** Longer sentences are not compared character by character: it takes quadratic time. */
  private static final int MAX_LENGTH = 4_000;

  private final Optional<List<AbstractDelta<Integer>>> deltas;

  private Alignment(Optional<List<AbstractDelta<Integer>>> deltas) {
    this.deltas = deltas;
  }

  /** Aligns two sentences. */
  static Alignment of(String base, String now) {
    if (Math.max(base.length(), now.length()) > MAX_LENGTH) {
      return new Alignment(Optional.empty());
    }
    List<Integer> before = base.codePoints().boxed().toList();
    List<Integer> after = now.codePoints().boxed().toList();
    return new Alignment(Optional.of(DiffUtils.diff(before, after).getDeltas()));
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

  private static int offset(int place, FieldValue.Place sentence) {
    return place - sentence.start();
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
