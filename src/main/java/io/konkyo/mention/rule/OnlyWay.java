package io.konkyo.mention.rule;

import io.konkyo.mention.chunk.Chunk;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Walks through a pattern wherever it leads, to tell whether it matches at a place in no way, in
 * one, or in several.
 *
 * <p>Where there is only one way, that is what TokensRegex finds too, whatever it prefers; so its
 * matcher, which sets up much for every try, is needed only to choose among several.
 */
final class OnlyWay {

  /** How many ways there are. */
  enum Ways {
    /** The pattern does not match. */
    NONE,
    /** It matches in one way, which the {@link Trace} holds. */
    ONE,
    /** It may match in several ways. */
    SEVERAL
  }

  private final Step first;

  private OnlyWay(Step first) {
    this.first = first;
  }

  /**
   * Returns the ways through a pattern, or nothing where they cannot be told: something repeated
   * that holds something repeated, may be empty, or has a name; a pattern or a group that may be
   * empty, of which TokensRegex at the end of a sentence does not always find the empty way; or two
   * groups of one name.
   *
   * @param groups the names of its groups, in the order in which a {@link Trace} numbers them
   */
  static Optional<OnlyWay> of(PatternTree tree, List<String> groups) {
    return !tree.mayBeEmpty()
            && isWalkable(tree, false)
            && names(tree).distinct().count() == names(tree).count()
        ? Optional.of(new OnlyWay(compile(tree, new End(), groups)))
        : Optional.empty();
  }

  /**
   * Walks from a chunk on.
   *
   * @param end the index of the chunk that no match may reach
   * @param trace is given the match where there is one way
   */
  Ways walk(Chunk[] chunks, int at, int end, Trace trace) {
    trace.begin();
    boolean several = first.walk(chunks, at, end, trace);
    if (several) {
      return Ways.SEVERAL;
    }
    return trace.found ? Ways.ONE : Ways.NONE;
  }

  private static boolean isWalkable(PatternTree tree, boolean repeated) {
    if (tree instanceof PatternTree.Repeat repeat) {
      boolean again = repeat.most() != 1;
      return !(again && (repeated || repeat.part().mayBeEmpty()))
          && isWalkable(repeat.part(), repeated || again);
    }
    if (tree instanceof PatternTree.Group group) {
      boolean unsure = (group.name().isPresent() && repeated) || group.part().mayBeEmpty();
      return !unsure && isWalkable(group.part(), repeated);
    }
    return tree.parts().stream().allMatch(part -> isWalkable(part, repeated));
  }

  private static Stream<String> names(PatternTree tree) {
    Stream<String> inside = tree.parts().stream().flatMap(OnlyWay::names);
    return tree instanceof PatternTree.Group group
        ? Stream.concat(group.name().stream(), inside)
        : inside;
  }

  private static Step compile(PatternTree tree, Step next, List<String> groups) {
    if (tree instanceof PatternTree.Node node) {
      return new One(node.test(), next);
    }
    if (tree instanceof PatternTree.Sequence sequence) {
      Step step = next;
      for (int i = sequence.parts().size() - 1; i >= 0; i--) {
        step = compile(sequence.parts().get(i), step, groups);
      }
      return step;
    }
    if (tree instanceof PatternTree.Choice choice) {
      Step[] ways = new Step[choice.parts().size()];
      for (int i = 0; i < ways.length; i++) {
        ways[i] = compile(choice.parts().get(i), next, groups);
      }
      return new Fork(ways);
    }
    if (tree instanceof PatternTree.Group group) {
      if (group.name().isEmpty()) {
        return compile(group.part(), next, groups);
      }
      int number = groups.indexOf(group.name().get());
      return new Mark(2 * number, compile(group.part(), new Mark(2 * number + 1, next), groups));
    }
    PatternTree.Repeat repeat = (PatternTree.Repeat) tree;
    if (repeat.most() == 1) {
      return new Fork(compile(repeat.part(), next, groups), next);
    }
    Loop loop = new Loop(next);
    loop.body = compile(repeat.part(), loop, groups);
    return repeat.least() == 0 ? loop : loop.body;
  }

  /** Where a walk is and what it found. Used again and again; not safe for use by threads. */
  static final class Trace {

    private static final int NOWHERE = -1;

    /** For each group where it begins and ends on the way at hand. */
    private final int[] marks;

    /** The same on the way found. */
    private final int[] foundMarks;

    private boolean found;
    private int end;

    /** Room for patterns with at most so many groups. */
    Trace(int groups) {
      marks = new int[2 * groups];
      foundMarks = new int[2 * groups];
    }

    private void begin() {
      Arrays.fill(marks, NOWHERE);
      found = false;
    }

    /** Notes that the pattern ends; returns whether it is another match than the one before. */
    private boolean arrive(int at) {
      if (found) {
        return end != at || !Arrays.equals(marks, foundMarks);
      }
      found = true;
      end = at;
      System.arraycopy(marks, 0, foundMarks, 0, marks.length);
      return false;
    }

    /** Returns the index behind the match's last chunk. */
    int end() {
      return end;
    }

    /** Returns the index of a group's first chunk; below 0 where the group took no part. */
    int start(int group) {
      return foundMarks[2 * group];
    }

    /** Returns the index behind a group's last chunk. */
    int end(int group) {
      return foundMarks[2 * group + 1];
    }
  }

  /** A place in a pattern, which knows what comes after it. */
  private interface Step {

    /** Goes all ways from here to the end; returns whether they lead to more than one match. */
    boolean walk(Chunk[] chunks, int at, int end, Trace trace);
  }

  private static final class End implements Step {
    @Override
    public boolean walk(Chunk[] chunks, int at, int end, Trace trace) {
      return trace.arrive(at);
    }
  }

  private record One(ChunkTest test, Step next) implements Step {
    @Override
    public boolean walk(Chunk[] chunks, int at, int end, Trace trace) {
      return at < end && test.passes(chunks[at]) && next.walk(chunks, at + 1, end, trace);
    }
  }

  private record Mark(int number, Step next) implements Step {
    @Override
    public boolean walk(Chunk[] chunks, int at, int end, Trace trace) {
      int before = trace.marks[number];
      trace.marks[number] = at;
      boolean several = next.walk(chunks, at, end, trace);
      trace.marks[number] = before;
      return several;
    }
  }

  private record Fork(Step... ways) implements Step {
    @Override
    public boolean walk(Chunk[] chunks, int at, int end, Trace trace) {
      for (Step way : ways) {
        if (way.walk(chunks, at, end, trace)) {
          return true;
        }
      }
      return false;
    }
  }

  /** Something that may stand here any number of times before the pattern goes on. */
  private static final class Loop implements Step {
    private final Step next;
    private Step body;

    Loop(Step next) {
      this.next = next;
      this.body = next;
    }

    @Override
    public boolean walk(Chunk[] chunks, int at, int end, Trace trace) {
      return body.walk(chunks, at, end, trace) || next.walk(chunks, at, end, trace);
    }
  }
}
