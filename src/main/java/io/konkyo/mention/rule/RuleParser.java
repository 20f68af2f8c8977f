package io.konkyo.mention.rule;

import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import io.konkyo.mention.MentionType;
import io.konkyo.mention.chunk.Labels;
import io.konkyo.model.ModelFiles;
import io.konkyo.model.Shortcuts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the format that the head of the file explains: macros, and rules of a head line with
 * indented lines of pattern and examples below it.
 */
final class RuleParser {

  private static final Pattern MACRO = Pattern.compile("(\\$[A-Z_]+)\\s*=\\s*(.+)");
  private static final Pattern MACRO_USE = Pattern.compile("(?<!\\?)\\$[A-Z_]+");
  private static final Pattern LABEL = Pattern.compile("\\{\\s*([a-z]+)\\s*:");
  private static final Pattern HEAD = Pattern.compile("([a-z][a-z0-9.-]*) +([a-z]+) +([a-z]+)");
  private static final Pattern GROUP = Pattern.compile("\\(\\?\\$([a-z0-9]+)");

  private final List<ModelFiles.Line> lines;
  private final Env env = TokenSequencePattern.getNewEnv();
  private final List<Rule> rules = new ArrayList<>();
  private final Map<String, Set<String>> groups = new HashMap<>();
  private final Map<String, Set<String>> macroGroups = new HashMap<>();
  private final Map<String, String> macros = new HashMap<>();
  private final Map<String, PatternSketch> sketches = new HashMap<>();

  RuleParser(List<ModelFiles.Line> lines) {
    this.lines = lines;
    LabelKeys.all().forEach(env::bind);
  }

  /**
   * Returns the rules in their order.
   *
   * @throws io.konkyo.model.ModelException at the first line that is no rule
   */
  RuleBook parse(Shortcuts shortcuts) {
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
        macros.put(macro.group(1), macro.group(2));
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
    return new RuleBook(rules, groups, sketches, shortcuts);
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
    sketches.put(name, PatternSketch.of(pattern.toString(), macros));
    rules.add(
        new Rule(
            name,
            type,
            head.group(3),
            compile(line, pattern.toString()),
            rules.size(),
            line.file(),
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
