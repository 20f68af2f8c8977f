package io.konkyo.mention.rule;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import io.konkyo.mention.MentionType;
import io.konkyo.mention.chunk.Chunk;
import io.konkyo.mention.chunk.Labels;
import io.konkyo.model.ModelFiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rules of a file: TokensRegex patterns over chunks, tried only at their anchors.
 *
 * <p>Instances are immutable and may be shared by threads: a compiled pattern holds no state of a
 * match, and no pattern assigns variables.
 */
public final class RuleBook {

  /** The rules for figures, below {@code models/}. */
  public static final String FILE = "rules/figures.rules";

  /** No pattern may run over more chunks than this. */
  private static final int MAX_CHUNKS = 32;

  private static final Pattern MACRO = Pattern.compile("(\\$[A-Z_]+)\\s*=\\s*(.+)");
  private static final Pattern MACRO_USE = Pattern.compile("(?<!\\?)\\$[A-Z_]+");
  private static final Pattern LABEL = Pattern.compile("\\{\\s*([a-z]+)\\s*:");
  private static final Pattern HEAD = Pattern.compile("([a-z][a-z0-9.-]*) +([a-z]+) +([a-z]+)");
  private static final Pattern GROUP = Pattern.compile("\\(\\?\\$([a-z0-9]+)");

  private final List<Rule> rules;
  private final Map<String, List<Rule>> byAnchor;
  private final Map<String, Set<String>> groups;

  private RuleBook(List<Rule> rules, Map<String, Set<String>> groups) {
    this.rules = List.copyOf(rules);
    this.groups = groups;
    this.byAnchor = new TreeMap<>();
    for (Rule rule : rules) {
      byAnchor.computeIfAbsent(rule.anchor(), anchor -> new ArrayList<>()).add(rule);
    }
  }

  /**
   * Reads and compiles the rules.
   *
   * @throws io.konkyo.model.ModelException at the first line that is no rule
   */
  public static RuleBook load(ModelFiles models) {
    return new Parser(models.lines(FILE)).parse();
  }

  /** Returns all rules in the order of their file. */
  public List<Rule> rules() {
    return rules;
  }

  /** Returns every match of every rule, by anchor from left to right, then by the rules' order. */
  public List<RuleMatch> match(List<Chunk> chunks) {
    List<RuleMatch> matches = new ArrayList<>();
    List<CoreMap> labels = null;
    for (int i = 0; i < chunks.size(); i++) {
      for (Map.Entry<String, List<Rule>> entry : byAnchor.entrySet()) {
        if (!chunks.get(i).has(entry.getKey())) {
          continue;
        }
        labels = labels == null ? labels(chunks) : labels;
        for (Rule rule : entry.getValue()) {
          matchAt(rule, chunks, labels, i).ifPresent(matches::add);
        }
      }
    }
    return matches;
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

  /**
   * Reads the format that the head of the file explains: macros, and rules of a head line with
   * indented lines of pattern and examples below it.
   */
  private static final class Parser {

    private final List<ModelFiles.Line> lines;
    private final Env env = TokenSequencePattern.getNewEnv();
    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, Set<String>> groups = new HashMap<>();
    private final Map<String, Set<String>> macroGroups = new HashMap<>();

    Parser(List<ModelFiles.Line> lines) {
      this.lines = lines;
      LabelKeys.all().forEach(env::bind);
    }

    RuleBook parse() {
      int at = 0;
      while (at < lines.size()) {
        ModelFiles.Line line = lines.get(at);
        Matcher macro = MACRO.matcher(line.text());
        Matcher head = HEAD.matcher(line.text().strip());
        if (Character.isWhitespace(line.text().charAt(0))) {
          throw line.fault("an indented line belongs below the head of a rule");
        }
        if (macro.matches()) {
          macroGroups.put(macro.group(1), groupsOf(line, macro.group(2)));
          env.bind(macro.group(1), compile(line, macro.group(2)));
          at++;
        } else if (head.matches()) {
          int end = at + 1;
          while (end < lines.size() && Character.isWhitespace(lines.get(end).text().charAt(0))) {
            end++;
          }
          rule(line, head, lines.subList(at + 1, end));
          at = end;
        } else {
          throw line.fault("neither a macro ($NAME = …) nor a head of a rule (name type anchor)");
        }
      }
      return new RuleBook(rules, groups);
    }

    private void rule(ModelFiles.Line line, Matcher head, List<ModelFiles.Line> body) {
      String name = head.group(1);
      if (groups.containsKey(name)) {
        throw line.fault("the rule " + name + " stands here a second time");
      }
      MentionType type;
      try {
        type = MentionType.valueOf(head.group(2).toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        throw line.fault("unknown type " + head.group(2), e);
      }
      if (!Labels.ALL.contains(head.group(3))) {
        throw line.fault("unknown anchor " + head.group(3));
      }
      StringBuilder pattern = new StringBuilder();
      List<String> examples = new ArrayList<>();
      for (ModelFiles.Line part : body) {
        String text = part.text().strip();
        if (text.startsWith(">")) {
          String example = text.substring(1).strip();
          if (example.indexOf('【') < 0 || example.indexOf('】') < example.indexOf('【')) {
            throw part.fault("an example marks its mention with 【 and 】");
          }
          examples.add(example);
        } else {
          pattern.append(' ').append(text);
        }
      }
      if (pattern.isEmpty()) {
        throw line.fault("the rule " + name + " has no pattern");
      }
      if (examples.isEmpty()) {
        throw line.fault("the rule " + name + " needs an example (> …【…】…)");
      }
      groups.put(name, groupsOf(line, pattern.toString()));
      rules.add(
          new Rule(
              name,
              type,
              head.group(3),
              compile(line, pattern.toString()),
              rules.size(),
              line.number(),
              List.copyOf(examples)));
    }

    private TokenSequencePattern compile(ModelFiles.Line line, String pattern) {
      checkLabels(line, pattern);
      try {
        return TokenSequencePattern.compile(env, pattern);
      } catch (RuntimeException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        throw line.fault(
            "not a TokensRegex pattern: " + String.valueOf(cause.getMessage()).split("\n")[0], e);
      }
    }

    /** TokensRegex takes an unknown label without a word and never matches it. */
    private static void checkLabels(ModelFiles.Line line, String pattern) {
      Matcher label = LABEL.matcher(pattern);
      while (label.find()) {
        if (!Labels.ALL.contains(label.group(1))) {
          throw line.fault("unknown label " + label.group(1));
        }
      }
    }

    /** Returns the named groups of a pattern, those of the macros in it included. */
    private Set<String> groupsOf(ModelFiles.Line line, String pattern) {
      Set<String> names = new LinkedHashSet<>();
      Matcher group = GROUP.matcher(pattern);
      while (group.find()) {
        names.add(group.group(1));
      }
      Matcher macro = MACRO_USE.matcher(pattern);
      while (macro.find()) {
        if (!macroGroups.containsKey(macro.group())) {
          throw line.fault("unknown macro " + macro.group());
        }
        names.addAll(macroGroups.get(macro.group()));
      }
      return names;
    }
  }
}
