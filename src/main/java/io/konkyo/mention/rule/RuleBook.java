package io.konkyo.mention.rule;

import io.konkyo.mention.chunk.Chunk;
import io.konkyo.mention.chunk.Labels;
import io.konkyo.model.ModelFiles;
import io.konkyo.model.Shortcuts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rules of a file: TokensRegex patterns over chunks, tried only at their anchors.
 *
 * <p>Instances are immutable and may be shared by threads.
 */
public final class RuleBook {

  private final List<CompiledRule> compiled;
  private final List<Rule> rules;
  private final AnchorRules[] byAnchor;
  private final long anchors;
  private final int mostGroups;
  private final Shortcuts shortcuts;

  RuleBook(List<CompiledRule> compiled, Shortcuts shortcuts) {
    this.compiled = compiled;
    this.rules = compiled.stream().map(CompiledRule::rule).toList();
    this.byAnchor = AnchorRules.of(compiled).toArray(AnchorRules[]::new);
    this.shortcuts = shortcuts;
    long any = 0;
    for (AnchorRules same : byAnchor) {
      any |= same.anchor();
    }
    this.anchors = any;
    this.mostGroups = compiled.stream().mapToInt(CompiledRule::groupCount).max().orElse(0);
  }

  /**
   * Reads and compiles the rules of a file, to be tried only where they can match.
   *
   * @param file its path below {@code models/}
   * @throws io.konkyo.model.ModelException at the first line that is no rule
   */
  public static RuleBook load(ModelFiles models, String file) {
    return load(models, file, Shortcuts.ON);
  }

  /**
   * Reads and compiles the rules of a file.
   *
   * @param file its path below {@code models/}
   * @param shortcuts whether to try rules only where they can match
   * @throws io.konkyo.model.ModelException at the first line that is no rule
   */
  public static RuleBook load(ModelFiles models, String file, Shortcuts shortcuts) {
    return new RuleParser(models.lines(file), shortcuts).parse();
  }

  /** Returns all rules in the order of their file. */
  public List<Rule> rules() {
    return rules;
  }

  /**
   * Returns whether some rule may match from a chunk on without any chunk that carries one of some
   * labels.
   *
   * @param labels the labels, as bits by their places in {@link Labels#ALL}
   */
  public boolean mayBegin(Chunk chunk, long labels) {
    for (CompiledRule rule : compiled) {
      if (chunk.has(rule.rule().anchor())
          && rule.sketch().mayBegin(chunk)
          && rule.sketch().mayMatchWithout(labels)) {
        return true;
      }
    }
    return false;
  }

  /** Returns every match of every rule, by anchor from left to right, then by the anchor's name. */
  public List<RuleMatch> match(List<Chunk> chunks) {
    return shortcuts == Shortcuts.ON ? matchAtAnchors(chunks) : matchEverywhere(chunks);
  }

  private List<RuleMatch> matchEverywhere(List<Chunk> chunks) {
    List<RuleMatch> matches = new ArrayList<>();
    ChunkRow row = new ChunkRow(chunks);
    for (int i = 0; i < chunks.size(); i++) {
      for (AnchorRules sameAnchor : byAnchor) {
        for (int j = 0; j < sameAnchor.size(); j++) {
          CompiledRule rule = sameAnchor.rule(j);
          Optional<RuleMatch> match = rule.matchAt(row, i);
          // The anchor is part of the rule: what matches without it is no match.
          if (match.isPresent() && chunks.get(i).has(rule.rule().anchor())) {
            matches.add(match.get());
          }
        }
      }
    }
    return matches;
  }

  private List<RuleMatch> matchAtAnchors(List<Chunk> chunks) {
    List<RuleMatch> matches = new ArrayList<>();
    Chunk[] row = chunks.toArray(Chunk[]::new);
    ChunkRow shared = new ChunkRow(chunks);
    OnlyWay.Trace trace = new OnlyWay.Trace(mostGroups);
    for (int i = 0; i < row.length; i++) {
      long labels = row[i].labels().bits() & anchors;
      if (labels == 0) {
        continue;
      }
      long second = i + 1 < row.length ? row[i + 1].labels().bits() : 0;
      for (AnchorRules sameAnchor : byAnchor) {
        if ((labels & sameAnchor.anchor()) == 0) {
          continue;
        }
        for (long rest = sameAnchor.mayMatch(second); rest != 0; rest &= rest - 1) {
          CompiledRule rule = sameAnchor.rule(Long.numberOfTrailingZeros(rest));
          rule.quickMatchAt(shared, row, i, trace).ifPresent(matches::add);
        }
      }
    }
    return matches;
  }
}
