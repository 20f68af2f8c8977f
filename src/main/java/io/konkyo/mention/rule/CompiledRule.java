package io.konkyo.mention.rule;

import edu.stanford.nlp.ling.tokensregex.SequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.SequencePattern;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import io.konkyo.mention.chunk.Chunk;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

/**
 * A rule with its pattern made ready for TokensRegex.
 *
 * <p>Instances are immutable and may be shared by threads: a pattern holds no state of a match, and
 * none assigns variables.
 */
final class CompiledRule {

  /** No pattern may run over more chunks than this. */
  static final int MAX_CHUNKS = 32;

  /** The group whose chunks are the mention where the pattern has it. */
  private static final String MENTION = "mention";

  private final Rule rule;
  private final PatternSketch sketch;
  private final Optional<OnlyWay> ways;
  private final String[] groups;

  /** The groups' names with the {@code $} that TokensRegex knows them by. */
  private final String[] variables;

  private final Function<ChunkRow, AnchoredMatcher<?>> matcher;

  private CompiledRule(
      Rule rule,
      PatternSketch sketch,
      Optional<OnlyWay> ways,
      Set<String> groups,
      Function<ChunkRow, AnchoredMatcher<?>> matcher) {
    this.rule = rule;
    this.sketch = sketch;
    this.ways = ways;
    this.groups = groups.toArray(String[]::new);
    this.variables = new String[this.groups.length];
    for (int i = 0; i < variables.length; i++) {
      variables[i] = "$" + this.groups[i];
    }
    this.matcher = matcher;
  }

  /** Makes a rule of a pattern that TokensRegex has read itself. */
  static CompiledRule of(Rule rule, TokenSequencePattern pattern, Set<String> groups) {
    return new CompiledRule(
        rule,
        PatternSketch.ANYTHING,
        Optional.empty(),
        groups,
        row -> new AnchoredMatcher<>(pattern, row.maps()));
  }

  /** Makes a rule of a pattern that was read here. */
  static CompiledRule of(Rule rule, PatternReader.Reading reading) {
    ChunkPattern pattern = new ChunkPattern(reading.tree());
    return new CompiledRule(
        rule,
        PatternSketch.of(reading.tree()),
        OnlyWay.of(reading.tree(), reading.groups().stream().map(name -> "$" + name).toList()),
        reading.groups(),
        row -> new AnchoredMatcher<>(pattern, row.chunks()));
  }

  Rule rule() {
    return rule;
  }

  PatternSketch sketch() {
    return sketch;
  }

  /** Returns how many groups with a name the pattern has. */
  int groupCount() {
    return groups.length;
  }

  /**
   * Returns the match that begins at a chunk, with as little work as may be.
   *
   * @param chunks the same chunks as in the row
   * @param trace room for all groups
   */
  Optional<RuleMatch> quickMatchAt(ChunkRow row, Chunk[] chunks, int anchor, OnlyWay.Trace trace) {
    int end = Math.min(chunks.length, anchor + MAX_CHUNKS);
    if (ways.isEmpty()) {
      return sketch.mayMatch(chunks, anchor, end) ? matchAt(row, anchor) : Optional.empty();
    }
    return switch (ways.get().walk(chunks, anchor, end, trace)) {
      case NONE -> Optional.empty();
      case ONE -> Optional.of(match(row.chunks(), anchor, trace.end(), trace::start, trace::end));
      case SEVERAL -> matchAt(row, anchor);
    };
  }

  /** Returns the match that begins at a chunk. */
  Optional<RuleMatch> matchAt(ChunkRow row, int anchor) {
    AnchoredMatcher<?> at = matcher.apply(row);
    at.region(anchor, Math.min(row.chunks().size(), anchor + MAX_CHUNKS));
    if (!at.matchesFrom(anchor)) {
      return Optional.empty();
    }
    return Optional.of(
        match(
            row.chunks(),
            anchor,
            at.end(),
            group -> at.start(variables[group]),
            group -> at.end(variables[group])));
  }

  /**
   * Puts a match together.
   *
   * @param starts the first chunk of each group, below 0 where it took no part
   * @param ends the chunk behind each
   */
  private RuleMatch match(
      List<Chunk> chunks,
      int anchor,
      int matchEnd,
      IntUnaryOperator starts,
      IntUnaryOperator ends) {
    int first = anchor;
    int end = matchEnd;
    Map<String, List<Chunk>> found = new LinkedHashMap<>();
    for (int i = 0; i < groups.length; i++) {
      int start = starts.applyAsInt(i);
      if (start < 0) {
        continue;
      }
      if (groups[i].equals(MENTION)) {
        first = start;
        end = ends.applyAsInt(i);
      } else {
        found.put(groups[i], chunks.subList(start, ends.applyAsInt(i)));
      }
    }
    return new RuleMatch(rule, anchor, chunks.subList(first, end), found);
  }

  /** TokensRegex tries a pattern at one place only through its subclasses. */
  private static final class AnchoredMatcher<T> extends SequenceMatcher<T> {

    AnchoredMatcher(SequencePattern<T> pattern, List<T> chunks) {
      super(pattern, chunks);
    }

    boolean matchesFrom(int start) {
      return find(start, true);
    }
  }
}
