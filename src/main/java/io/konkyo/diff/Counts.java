package io.konkyo.diff;

/**
 * How many claims differ.
 *
 * @param added in the new run alone
 * @param removed in the base alone
 * @param changed in at least one field
 * @param reworded in their sentence alone
 */
public record Counts(int added, int removed, int changed, int reworded) {

  /** No difference. */
  public static final Counts NONE = new Counts(0, 0, 0, 0);

  /** Returns the count of one kind. */
  public int of(Kind kind) {
    return switch (kind) {
      case ADDED -> added;
      case REMOVED -> removed;
      case CHANGED -> changed;
      case REWORDED -> reworded;
    };
  }

  /** Returns these counts and one more of {@code kind}. */
  public Counts and(Kind kind) {
    return switch (kind) {
      case ADDED -> new Counts(added + 1, removed, changed, reworded);
      case REMOVED -> new Counts(added, removed + 1, changed, reworded);
      case CHANGED -> new Counts(added, removed, changed + 1, reworded);
      case REWORDED -> new Counts(added, removed, changed, reworded + 1);
    };
  }

  /** Returns the sum of both. */
  public Counts plus(Counts other) {
    return new Counts(
        added + other.added,
        removed + other.removed,
        changed + other.changed,
        reworded + other.reworded);
  }

  /** Returns how many claims differ in whatever way. */
  public int total() {
    return added + removed + changed + reworded;
  }
}
