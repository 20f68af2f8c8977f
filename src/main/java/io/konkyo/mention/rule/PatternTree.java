package io.konkyo.mention.rule;

import java.util.List;
import java.util.Optional;

/** A pattern as read from a rule file: what {@link PatternReader} knows of TokensRegex. */
sealed interface PatternTree {

  /** Returns what it is put together from. */
  List<PatternTree> parts();

  /** Returns whether it may match without any chunk. */
  boolean mayBeEmpty();

  /** One chunk. */
  record Node(ChunkTest test) implements PatternTree {

    @Override
    public List<PatternTree> parts() {
      return List.of();
    }

    @Override
    public boolean mayBeEmpty() {
      return false;
    }
  }

  /** One after the other. */
  record Sequence(List<PatternTree> parts) implements PatternTree {

    @Override
    public boolean mayBeEmpty() {
      return parts.stream().allMatch(PatternTree::mayBeEmpty);
    }
  }

  /** One of several, the earlier ones first. */
  record Choice(List<PatternTree> parts) implements PatternTree {

    @Override
    public boolean mayBeEmpty() {
      return parts.stream().anyMatch(PatternTree::mayBeEmpty);
    }
  }

  /**
   * The same again and again, as often as may be.
   *
   * @param least how often at least, 0 or 1
   * @param most how often at most, -1 for any number
   */
  record Repeat(PatternTree part, int least, int most) implements PatternTree {

    @Override
    public List<PatternTree> parts() {
      return List.of(part);
    }

    @Override
    public boolean mayBeEmpty() {
      return least == 0 || part.mayBeEmpty();
    }
  }

  /**
   * A part in brackets.
   *
   * @param name the group's name with its {@code $}, if it has one
   */
  record Group(PatternTree part, Optional<String> name) implements PatternTree {

    @Override
    public List<PatternTree> parts() {
      return List.of(part);
    }

    @Override
    public boolean mayBeEmpty() {
      return part.mayBeEmpty();
    }
  }
}
