package io.konkyo.mention.rule;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import io.konkyo.mention.chunk.Chunk;
import io.konkyo.mention.chunk.Labels;
import io.konkyo.model.ModelFiles;
import io.konkyo.model.Shortcuts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The rules of a file: TokensRegex patterns over chunks, tried only at their anchors.
 *
 * <p>Instances are immutable and may be shared by threads: a compiled pattern holds no state of a
 * match, and no pattern assigns variables.
 */
public final class RuleBook {

  /** No pattern may run over more chunks than this. */
  private static final int MAX_CHUNKS = 32;

  private final List<Rule> rules;
  private final Map<String, List<Rule>> byAnchor;
  private final Map<String, Set<String>> groups;
  private final Map<String, PatternSketch> sketches;
  private final Shortcuts shortcuts;

  RuleBook(
      List<Rule> rules,
      Map<String, Set<String>> groups,
      Map<String, PatternSketch> sketches,
      Shortcuts shortcuts) {
    this.shortcuts = shortcuts;
    this.rules = List.copyOf(rules);
    this.groups = groups;
    this.sketches = sketches;
    this.byAnchor = new TreeMap<>();
    for (Rule rule : rules) {
      byAnchor.computeIfAbsent(rule.anchor(), anchor -> new ArrayList<>()).add(rule);
    }
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
    return new RuleParser(models.lines(file)).parse(shortcuts);
  }

  /** Returns all rules in the order of their file. */
  public List<Rule> rules() {
    return rules;
  }

  /** Returns every match of every rule, by anchor from left to right, then by the rules' order. */
  public List<RuleMatch> match(List<Chunk> chunks) {
    return shortcuts == Shortcuts.ON ? matchAtAnchors(chunks) : matchEverywhere(chunks);
  }

  private List<RuleMatch> matchEverywhere(List<Chunk> chunks) {
    List<RuleMatch> matches = new ArrayList<>();
    List<CoreMap> labels = labels(chunks);
    for (int i = 0; i < chunks.size(); i++) {
      Chunk first = chunks.get(i);
      for (List<Rule> sameAnchor : byAnchor.values()) {
        for (Rule rule : sameAnchor) {
          // The anchor is part of the rule: what matches without it is no match.
          matchAt(rule, chunks, labels, i)
              .filter(match -> first.has(rule.anchor()))
              .ifPresent(matches::add);
        }
      }
    }
    return matches;
  }

  private List<RuleMatch> matchAtAnchors(List<Chunk> chunks) {
    List<RuleMatch> matches = new ArrayList<>();
    List<CoreMap> labels = null;
    for (int i = 0; i < chunks.size(); i++) {
      if (isPlain(chunks.get(i))) {
        continue;
      }
      for (Map.Entry<String, List<Rule>> entry : byAnchor.entrySet()) {
        if (!chunks.get(i).has(entry.getKey())) {
          continue;
        }
        for (Rule rule : entry.getValue()) {
          if (!sketches.get(rule.name()).mayMatch(chunks, i)) {
            continue;
          }
          labels = labels == null ? labels(chunks) : labels;
          matchAt(rule, chunks, labels, i).ifPresent(matches::add);
        }
      }
    }
    return matches;
  }

  /** Most chunks are morphemes with their part of speech alone, at which no rule is anchored. */
  private boolean isPlain(Chunk chunk) {
    return chunk.labels().size() == 1 && chunk.has(Labels.POS) && !byAnchor.containsKey(Labels.POS);
  }

  private Optional<RuleMatch> matchAt(
      Rule rule, List<Chunk> chunks, List<CoreMap> labels, int anchor) {
    AnchoredMatcher matcher = new AnchoredMatcher(rule.pattern(), labels);
    matcher.region(anchor, Math.min(chunks.size(), anchor + MAX_CHUNKS));
    if (!matcher.matchAt(anchor)) {
      return Optional.empty();
    }
    int first = matcher.start();
    int end = matcher.end();
    Map<String, List<Chunk>> found = new LinkedHashMap<>();
    for (String group : groups.get(rule.name())) {
      int start = matcher.start("$" + group);
      if (start < 0) {
        continue;
      }
      if (group.equals("mention")) {
        first = start;
        end = matcher.end("$" + group);
      } else {
        found.put(group, chunks.subList(start, matcher.end("$" + group)));
      }
    }
    return Optional.of(new RuleMatch(rule, anchor, chunks.subList(first, end), found));
  }

  private static List<CoreMap> labels(List<Chunk> chunks) {
    Map<String, Class<? extends CoreAnnotation<String>>> keys = LabelKeys.all();
    List<CoreMap> maps = new ArrayList<>(chunks.size());
    for (Chunk chunk : chunks) {
      ArrayCoreMap map = new ArrayCoreMap(chunk.labels().size() + 1);
      map.set(keys.get(Labels.WORD), chunk.word());
      for (Map.Entry<String, String> label : chunk.labels().entrySet()) {
        map.set(keys.get(label.getKey()), label.getValue());
      }
      maps.add(map);
    }
    return maps;
  }

  /** TokensRegex tries a pattern at one place only through its subclasses. */
  private static final class AnchoredMatcher extends TokenSequenceMatcher {

    AnchoredMatcher(TokenSequencePattern pattern, List<CoreMap> labels) {
      super(pattern, labels);
    }

    boolean matchAt(int start) {
      return find(start, true);
    }
  }
}
