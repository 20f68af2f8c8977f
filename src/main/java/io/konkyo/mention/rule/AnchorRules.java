package io.konkyo.mention.rule;

import io.konkyo.mention.chunk.Labels;
import java.util.ArrayList;
import java.util.List;

/**
 * Rules of one anchor, told apart by what the chunk behind the anchor carries: of the many rules
 * that begin with a figure only those few are looked at whose second chunk may be what stands
 * there.
 */
final class AnchorRules {

  private final long anchor;
  private final CompiledRule[] rules;

  /** One bit for each rule whose second chunk may be anything, or which may have none. */
  private final long always;

  /** For each label, one bit for each rule whose second chunk may carry it. */
  private final long[] bySecond = new long[Labels.ALL.size()];

  private AnchorRules(int label, List<CompiledRule> rules) {
    this.anchor = 1L << label;
    this.rules = rules.toArray(CompiledRule[]::new);
    long any = 0;
    for (int i = 0; i < this.rules.length; i++) {
      long second = this.rules[i].sketch().secondChunk();
      if (second == -1L) {
        any |= 1L << i;
      } else {
        for (int j = 0; j < bySecond.length; j++) {
          bySecond[j] |= (second >>> j & 1) << i;
        }
      }
    }
    this.always = any;
  }

  /** Returns the rules by their anchors, in the order of the anchors' names, then in their own. */
  static List<AnchorRules> of(List<CompiledRule> rules) {
    List<String> anchors = new ArrayList<>(Labels.ALL);
    anchors.sort(null);
    List<AnchorRules> all = new ArrayList<>();
    for (String anchor : anchors) {
      List<CompiledRule> same = new ArrayList<>();
      for (CompiledRule rule : rules) {
        if (rule.rule().anchor().equals(anchor)) {
          same.add(rule);
        }
      }
      for (int i = 0; i < same.size(); i += Long.SIZE) {
        all.add(
            new AnchorRules(
                Labels.index(anchor), same.subList(i, Math.min(same.size(), i + Long.SIZE))));
      }
    }
    return all;
  }

  /** Returns the anchor, as a bit. */
  long anchor() {
    return anchor;
  }

  CompiledRule rule(int index) {
    return rules[index];
  }

  int size() {
    return rules.length;
  }

  /**
   * Returns one bit for each rule that may match where the chunk behind the anchor carries these
   * labels.
   */
  long mayMatch(long second) {
    long may = always;
    for (long rest = second; rest != 0; rest &= rest - 1) {
      may |= bySecond[Long.numberOfTrailingZeros(rest)];
    }
    return may;
  }
}
