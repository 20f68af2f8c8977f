package io.konkyo.mention.rule;

import edu.stanford.nlp.ling.tokensregex.NodePattern;
import edu.stanford.nlp.ling.tokensregex.SequencePattern;
import io.konkyo.mention.chunk.Chunk;
import java.util.ArrayList;
import java.util.List;

/**
 * A pattern of TokensRegex put together from a tree instead of from text: its nodes ask the chunks
 * themselves, so that no chunk has to be copied into a map for them.
 *
 * <p>The expressions are those that TokensRegex's own reader makes of the same text, and its
 * matcher works on them as on its own.
 */
final class ChunkPattern extends SequencePattern<Chunk> {

  private static final long serialVersionUID = 1L;

  ChunkPattern(PatternTree tree) {
    super("", expression(tree));
  }

  private static PatternExpr expression(PatternTree tree) {
    if (tree instanceof PatternTree.Node node) {
      return new NodePatternExpr(new Node(node.test()));
    }
    if (tree instanceof PatternTree.Sequence sequence) {
      return new SequencePatternExpr(expressions(sequence.parts()));
    }
    if (tree instanceof PatternTree.Choice choice) {
      return new OrPatternExpr(expressions(choice.parts()));
    }
    if (tree instanceof PatternTree.Repeat repeat) {
      return new RepeatPatternExpr(expression(repeat.part()), repeat.least(), repeat.most(), true);
    }
    PatternTree.Group group = (PatternTree.Group) tree;
    PatternExpr part = expression(group.part());
    return group.name().isPresent()
        ? new GroupPatternExpr(part, group.name().get())
        : new GroupPatternExpr(part, true);
  }

  private static List<PatternExpr> expressions(List<PatternTree> trees) {
    List<PatternExpr> expressions = new ArrayList<>(trees.size());
    for (PatternTree tree : trees) {
      expressions.add(expression(tree));
    }
    return expressions;
  }

  /** One chunk of the pattern. */
  private static final class Node extends NodePattern<Chunk> {

    private static final long serialVersionUID = 1L;

    private final transient ChunkTest test;

    Node(ChunkTest test) {
      this.test = test;
    }

    @Override
    public boolean match(Chunk chunk) {
      return test.passes(chunk);
    }
  }
}
