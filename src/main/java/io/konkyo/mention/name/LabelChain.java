package io.konkyo.mention.name;

/**
 * Finds the best row of labels for the characters of a run, given what each label scores at each
 * character and behind each other label.
 *
 * <p>Used again from run to run; its arrays grow to the longest one. Not safe for use by several
 * threads.
 */
final class LabelChain {

  private static final int LABELS = NameLabels.COUNT;

  /** Bits of a score with the label it came from below it. */
  private static final int LABEL_BITS = 3;

  private static final int LABEL_MASK = (1 << LABEL_BITS) - 1;

  /**
   * The score of a label that cannot be. Scores are kept relative to that of no name, from which
   * they are never as far: a label is reached from any other in three steps, and a step weighs at
   * most {@link NameFeatures#MOST} times 128 and a transition.
   */
  private static final int NEVER = -(1 << 24);

  /** By label and label before it: the transition's score, shifted as scores are. */
  private final int[] transitions = new int[LABELS * LABELS];

  private final int[] before = new int[LABELS];

  /** For each character the best label before each of its labels, in {@link #LABEL_BITS} each. */
  private int[] back = {};

  private int length;

  LabelChain(NameModel model) {
    for (int last = 0; last < LABELS; last++) {
      for (int label = 0; label < LABELS; label++) {
        transitions[label * LABELS + last] = model.transition(last, label) << LABEL_BITS;
      }
    }
  }

  /** Begins a run. */
  void begin(int most) {
    length = 0;
    if (back.length < most) {
      back = new int[Math.max(most, back.length * 2)];
    }
    for (int label = 0; label < LABELS; label++) {
      before[label] = label == NameLabels.OUTSIDE ? with(0, label) : with(NEVER, label);
    }
  }

  /**
   * A score and where it came from in one number, so that the greatest is found without a branch;
   * of two that are the same the lower label is the greater.
   */
  private static int with(int score, int label) {
    return score << LABEL_BITS | (LABEL_MASK - label);
  }

  /** Adds a character with what its labels score. */
  void add(int[] scores) {
    int outside = behindClosed(NameLabels.OUTSIDE);
    int first = behindClosed(NameLabels.FIRST);
    int inside = behindOpen(NameLabels.INSIDE);
    int last = behindOpen(NameLabels.LAST);
    int whole = behindClosed(NameLabels.WHOLE);
    int organization = behindClosed(NameLabels.ORGANIZATION);
    int place = behindClosed(NameLabels.PLACE);
    int thing = behindClosed(NameLabels.THING);
    back[length++] =
        (outside & LABEL_MASK)
            | (first & LABEL_MASK) << NameLabels.FIRST * LABEL_BITS
            | (inside & LABEL_MASK) << NameLabels.INSIDE * LABEL_BITS
            | (last & LABEL_MASK) << NameLabels.LAST * LABEL_BITS
            | (whole & LABEL_MASK) << NameLabels.WHOLE * LABEL_BITS
            | (organization & LABEL_MASK) << NameLabels.ORGANIZATION * LABEL_BITS
            | (place & LABEL_MASK) << NameLabels.PLACE * LABEL_BITS
            | (thing & LABEL_MASK) << NameLabels.THING * LABEL_BITS;
    int base = (outside >> LABEL_BITS) + scores[NameLabels.OUTSIDE];
    put(outside, scores, base, NameLabels.OUTSIDE);
    put(first, scores, base, NameLabels.FIRST);
    put(inside, scores, base, NameLabels.INSIDE);
    put(last, scores, base, NameLabels.LAST);
    put(whole, scores, base, NameLabels.WHOLE);
    put(organization, scores, base, NameLabels.ORGANIZATION);
    put(place, scores, base, NameLabels.PLACE);
    put(thing, scores, base, NameLabels.THING);
  }

  private void put(int best, int[] scores, int base, int label) {
    before[label] = with((best >> LABEL_BITS) + scores[label] - base, label);
  }

  /** Returns the best way to a label that stands where no name goes on. */
  private int behindClosed(int label) {
    int at = label * LABELS;
    int a =
        Math.max(
            before[NameLabels.OUTSIDE] + transitions[at + NameLabels.OUTSIDE],
            before[NameLabels.LAST] + transitions[at + NameLabels.LAST]);
    int b =
        Math.max(
            before[NameLabels.WHOLE] + transitions[at + NameLabels.WHOLE],
            before[NameLabels.ORGANIZATION] + transitions[at + NameLabels.ORGANIZATION]);
    int c =
        Math.max(
            before[NameLabels.PLACE] + transitions[at + NameLabels.PLACE],
            before[NameLabels.THING] + transitions[at + NameLabels.THING]);
    return Math.max(a, Math.max(b, c));
  }

  /** Returns the best way to a label that goes on with a name. */
  private int behindOpen(int label) {
    int at = label * LABELS;
    return Math.max(
        before[NameLabels.FIRST] + transitions[at + NameLabels.FIRST],
        before[NameLabels.INSIDE] + transitions[at + NameLabels.INSIDE]);
  }

  /** Writes the best label of each character of the run. */
  void labels(int[] labels) {
    int label = LABEL_MASK - (behindClosed(NameLabels.OUTSIDE) & LABEL_MASK);
    for (int i = length - 1; i >= 0; i--) {
      labels[i] = label;
      label = LABEL_MASK - (back[i] >> label * LABEL_BITS & LABEL_MASK);
    }
  }
}
