package io.konkyo.diff.format;

import io.konkyo.diff.Counts;
import io.konkyo.diff.Kind;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The signs of the kinds, which tell them apart without colour. */
final class Marks {

  private Marks() {}

  /** Returns the sign of a kind. */
  static String of(Kind kind) {
    return switch (kind) {
      case ADDED -> "＋";
      case REMOVED -> "−";
      case CHANGED -> "～";
      case REWORDED -> "≈";
    };
  }

  /** Returns the counts that are not zero, such as {@code 2 added, 1 changed}. */
  static String told(Counts counts) {
    return Arrays.stream(Kind.values())
        .filter(kind -> counts.of(kind) > 0)
        .map(kind -> counts.of(kind) + " " + kind.label())
        .collect(Collectors.joining(", "));
  }

  /** Returns a count and its noun. */
  static String count(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
