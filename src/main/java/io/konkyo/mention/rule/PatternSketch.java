package io.konkyo.mention.rule;

import io.konkyo.mention.chunk.Chunk;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Tells quickly where a TokensRegex pattern cannot match, so that the pattern itself is tried only
 * where it may.
 *
 * <p>It goes through the same tree with the same tests and takes every way through it; what it
 * cannot follow (something repeated within what is repeated) it takes for matched. So it never
 * keeps a pattern from a match.
 */
final class PatternSketch {

  /** A pattern of which nothing is known. */
  static final PatternSketch ANYTHING = new PatternSketch(new Anything());

  private final Step first;

  private PatternSketch(Step first) {
    this.first = first;
  }

  static PatternSketch of(PatternTree tree) {
    return new PatternSketch(compile(tree, new End()));
  }

  /**
   * Returns whether the pattern may match from {@code at} on.
   *
   * @param end the index of the chunk that no match may reach
   */
  boolean mayMatch(Chunk[] chunks, int at, int end) {
    return first.matches(chunks, at, end);
  }

  /**
   * Returns labels, as bits, of which the chunk behind the first of a match carries at least one;
   * -1 where there may be any chunk or none.
   */
  long secondChunk() {
    return first instanceof One one ? one.next.mask() : -1L;
  }

  /** Returns whether a match may begin with a chunk. */
  boolean mayBegin(Chunk chunk) {
    return first.begins(chunk);
  }

  /** Returns whether a match may go without every chunk that carries one of the labels. */
  boolean mayMatchWithout(long labels) {
    return first.avoids(labels, new IdentityHashMap<>());
  }

  private static Step compile(PatternTree tree, Step next) {
    if (tree instanceof PatternTree.Node node) {
      return new One(node.test(), next);
    }
    if (tree instanceof PatternTree.Sequence sequence) {
      Step step = next;
      for (int i = sequence.parts().size() - 1; i >= 0; i--) {
        step = compile(sequence.parts().get(i), step);
      }
      return step;
    }
    if (tree instanceof PatternTree.Choice choice) {
      Step[] ways = new Step[choice.parts().size()];
      for (int i = 0; i < ways.length; i++) {
        ways[i] = compile(choice.parts().get(i), next);
      }
      return new Fork(ways);
    }
    if (tree instanceof PatternTree.Group group) {
      return compile(group.part(), next);
    }
    PatternTree.Repeat repeat = (PatternTree.Repeat) tree;
    if (repeat.most() == 1) {
      return new Fork(compile(repeat.part(), next), next);
    }
    if (repeats(repeat.part()) || repeat.part().mayBeEmpty()) {
      return new Anything();
    }
    Loop loop = new Loop(next);
    loop.body = compile(repeat.part(), loop);
    return repeat.least() == 0 ? loop : loop.body;
  }

  /** Two numbers of repetitions, one within the other, would be tried in all combinations. */
  private static boolean repeats(PatternTree tree) {
    return (tree instanceof PatternTree.Repeat repeat && repeat.most() != 1)
        || tree.parts().stream().anyMatch(PatternSketch::repeats);
  }

  /** A place in a pattern, which knows what comes after it. */
  private abstract static class Step {

    /** Returns whether the pattern may match from here to its end. */
    abstract boolean matches(Chunk[] chunks, int at, int end);

    /** Returns whether a chunk may stand here. */
    boolean begins(Chunk chunk) {
      return true;
    }

    /** Returns labels of which the chunk here carries at least one; -1 for any chunk or none. */
    abstract long mask();

    /** Returns whether some way to the end goes without chunks that carry one of the labels. */
    abstract boolean avoids(long labels, Map<Step, Boolean> known);
  }

  private static final class End extends Step {
    @Override
    boolean matches(Chunk[] chunks, int at, int end) {
      return true;
    }

    @Override
    long mask() {
      return -1L;
    }

    @Override
    boolean avoids(long labels, Map<Step, Boolean> known) {
      return true;
    }
  }

  /** Whatever follows: from here on nothing is known. */
  private static final class Anything extends Step {
    @Override
    boolean matches(Chunk[] chunks, int at, int end) {
      return true;
    }

    @Override
    long mask() {
      return -1L;
    }

    @Override
    boolean avoids(long labels, Map<Step, Boolean> known) {
      return true;
    }
  }

  private static final class One extends Step {
    private final ChunkTest test;
    private final Step next;

    One(ChunkTest test, Step next) {
      this.test = test;
      this.next = next;
    }

    @Override
    boolean matches(Chunk[] chunks, int at, int end) {
      return at < end && test.passes(chunks[at]) && next.matches(chunks, at + 1, end);
    }

    @Override
    boolean begins(Chunk chunk) {
      return test.passes(chunk);
    }

    @Override
    long mask() {
      return test.mask();
    }

    @Override
    boolean avoids(long labels, Map<Step, Boolean> known) {
      boolean onlyThose = (test.mask() & ~labels) == 0;
      return !onlyThose && next.avoids(labels, known);
    }
  }

  private static final class Fork extends Step {
    private final Step[] ways;

    Fork(Step... ways) {
      this.ways = ways;
    }

    @Override
    boolean matches(Chunk[] chunks, int at, int end) {
      for (Step way : ways) {
        if (way.matches(chunks, at, end)) {
          return true;
        }
      }
      return false;
    }

    @Override
    boolean begins(Chunk chunk) {
      for (Step way : ways) {
        if (way.begins(chunk)) {
          return true;
        }
      }
      return false;
    }

    @Override
    long mask() {
      long any = 0;
      for (Step way : ways) {
        any |= way.mask();
      }
      return any;
    }

    @Override
    boolean avoids(long labels, Map<Step, Boolean> known) {
      Boolean before = known.get(this);
      if (before != null) {
        return before;
      }
      boolean avoids = false;
      for (Step way : ways) {
        avoids |= way.avoids(labels, known);
      }
      known.put(this, avoids);
      return avoids;
    }
  }

  /** Something that may stand here any number of times before the pattern goes on. */
  private static final class Loop extends Step {
    private final Step next;
    private Step body;

    Loop(Step next) {
      this.next = next;
      this.body = next;
    }

    @Override
    boolean matches(Chunk[] chunks, int at, int end) {
      return body.matches(chunks, at, end) || next.matches(chunks, at, end);
    }

    @Override
    long mask() {
      return body.mask() | next.mask();
    }

    @Override
    boolean avoids(long labels, Map<Step, Boolean> known) {
      return next.avoids(labels, known);
    }
  }
}
