package io.konkyo.mention.rule;

import io.konkyo.mention.MentionType;
import io.konkyo.mention.chunk.Labels;
import io.konkyo.model.ModelFiles;
import io.konkyo.model.Shortcuts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the format that the head of the file explains: macros, and rules of a head line with
 * indented lines of pattern and examples below it.
 */
final class RuleParser {

  private static final Pattern MACRO = Pattern.compile("(\\$[A-Z_]+)\\s*=\\s*(.+)");
  private static final Pattern HEAD = Pattern.compile("([a-z][a-z0-9.-]*) +([a-z]+) +([a-z]+)");

  private final List<ModelFiles.Line> lines;
  private final Shortcuts shortcuts;
  private final PatternReader reader = new PatternReader();
  private final PlainPatterns plain = new PlainPatterns();
  private final List<CompiledRule> rules = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  /**
   * Reads lines.
   *
   * @param shortcuts whether to read patterns here as far as may be rather than have TokensRegex
   *     read all of them
   */
  RuleParser(List<ModelFiles.Line> lines, Shortcuts shortcuts) {
    this.lines = lines;
    this.shortcuts = shortcuts;
  }

  /**
   * Returns the rules in their order.
   *
   * @throws io.konkyo.model.ModelException at the first line that is no rule
   */
  RuleBook parse() {
    int at = 0;
    while (at < lines.size()) {
      ModelFiles.Line line = lines.get(at);
      if (Character.isWhitespace(line.text().charAt(0))) {
        throw line.fault("an indented line belongs below the head of a rule");
      }
      Matcher macro = MACRO.matcher(line.text());
      if (macro.matches()) {
        macro(line, macro.group(1), macro.group(2));
        at++;
        continue;
      }
      Matcher head = HEAD.matcher(line.text().strip());
      if (!head.matches()) {
        throw line.fault("neither a macro ($NAME = …) nor a head of a rule (name type anchor)");
      }
      int end = at + 1;
      while (end < lines.size() && Character.isWhitespace(lines.get(end).text().charAt(0))) {
        end++;
      }
      rule(line, head, lines.subList(at + 1, end));
      at = end;
    }
    return new RuleBook(List.copyOf(rules), shortcuts);
  }

  private void macro(ModelFiles.Line line, String name, String pattern) {
    Optional<PatternReader.Reading> reading = read(pattern);
    reading.ifPresent(known -> reader.define(name, known));
    plain.define(line, name, pattern, reading.isPresent());
  }

  private Optional<PatternReader.Reading> read(String pattern) {
    return shortcuts == Shortcuts.ON ? reader.read(pattern) : Optional.empty();
  }

  private void rule(ModelFiles.Line line, Matcher head, List<ModelFiles.Line> body) {
    String name = head.group(1);
    if (!names.add(name)) {
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
    Rule rule =
        new Rule(
            name,
            type,
            head.group(3),
            pattern.toString().strip(),
            rules.size(),
            line.file(),
            line.number(),
            List.copyOf(examples));
    Optional<PatternReader.Reading> reading = read(rule.pattern());
    rules.add(
        reading.isPresent() ? CompiledRule.of(rule, reading.get()) : plain.compile(line, rule));
  }
}
