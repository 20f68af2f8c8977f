package io.konkyo.mention.rule;

import io.konkyo.mention.chunk.Chunk;
import io.konkyo.mention.chunk.LabelSet;
import java.util.List;
import java.util.regex.Pattern;

/** What a pattern asks of one chunk: at least one of several lists of conditions, of a list all. */
final class ChunkTest {

  private final List<List<Condition>> anyOf;
  private final long mask;

  ChunkTest(List<List<Condition>> anyOf) {
    this.anyOf = List.copyOf(anyOf);
    long labels = 0;
    for (List<Condition> allOf : anyOf) {
      labels |= required(allOf);
    }
    this.mask = labels;
  }

  /** One label without which no chunk fulfils all, as a bit; all bits where there is none. */
  private static long required(List<Condition> allOf) {
    for (Condition condition : allOf) {
      if (condition.label >= 0 && !condition.negated) {
        return 1L << condition.label;
      }
    }
    return -1L;
  }

  /** Returns labels, as bits, of which a chunk that passes has at least one; -1 for any chunk. */
  long mask() {
    return mask;
  }

  /** Returns whether a chunk passes. */
  boolean passes(Chunk chunk) {
    if (mask != -1L && (chunk.labels().bits() & mask) == 0) {
      return false;
    }
    for (int i = 0; i < anyOf.size(); i++) {
      if (all(anyOf.get(i), chunk)) {
        return true;
      }
    }
    return false;
  }

  private static boolean all(List<Condition> conditions, Chunk chunk) {
    for (int i = 0; i < conditions.size(); i++) {
      Condition condition = conditions.get(i);
      if (condition.holds(chunk) == condition.negated) {
        return false;
      }
    }
    return true;
  }

  /** A condition on the text of a chunk or on one label of it. */
  static final class Condition {

    private static final int WORD = -1;

    private final boolean negated;
    private final int label;
    private final Values values;

    private Condition(boolean negated, int label, Values values) {
      this.negated = negated;
      this.label = label;
      this.values = values;
    }

    static Condition onWord(boolean negated, Values values) {
      return new Condition(negated, WORD, values);
    }

    static Condition onLabel(boolean negated, int label, Values values) {
      return new Condition(negated, label, values);
    }

    private boolean holds(Chunk chunk) {
      if (label == WORD) {
        return values.has(chunk.word());
      }
      LabelSet labels = chunk.labels();
      return labels.has(label) && values.has(labels.value(label));
    }
  }

  /** The values that a condition allows. */
  interface Values {

    /** Every value. */
    Values ANY = value -> true;

    boolean has(String value);

    /** One value; interned, as the values that the program sets are, so that most are the same. */
    static Values only(String wanted) {
      return wanted.intern()::equals;
    }

    /** The values that a regular expression matches from end to end. */
    static Values matching(Pattern pattern) {
      return value -> pattern.matcher(value).matches();
    }

    static Values oneOf(List<String> wanted) {
      return List.copyOf(wanted)::contains;
    }
  }
}
