package io.konkyo.mention.rule;

import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import io.konkyo.mention.chunk.Labels;
import io.konkyo.model.ModelFiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Patterns that TokensRegex reads itself, with the macros that they name. Its reader is loaded only
 * when a pattern needs it.
 */
final class PlainPatterns {

  private static final Pattern MACRO_USE = Pattern.compile("(?<!\\?)\\$[A-Z_]+");
  private static final Pattern LABEL = Pattern.compile("\\{\\s*([a-z]+)\\s*:");
  private static final Pattern GROUP = Pattern.compile("\\(\\?\\$([a-z0-9]+)");

  private final List<Macro> waiting = new ArrayList<>();
  private final Map<String, Set<String>> macroGroups = new HashMap<>();
  private Optional<Env> env = Optional.empty();

  /**
   * Lets later patterns name a pattern.
   *
   * @param line where it stands
   * @param name the macro's name with its {@code $}
   * @param sound whether it is known to be a pattern, so that compiling it can wait
   * @throws io.konkyo.model.ModelException if it is no pattern
   */
  void define(ModelFiles.Line line, String name, String pattern, boolean sound) {
    waiting.add(new Macro(line, name, pattern));
    if (!sound) {
      defineWaiting();
    }
  }

  /**
   * Compiles the pattern of a rule.
   *
   * @param line where the rule stands
   * @throws io.konkyo.model.ModelException if it is no pattern
   */
  CompiledRule compile(ModelFiles.Line line, Rule rule) {
    defineWaiting();
    Set<String> groups = groupsOf(line, rule.pattern());
    return CompiledRule.of(rule, compile(line, rule.pattern()), groups);
  }

  private void defineWaiting() {
    for (Macro macro : waiting) {
      macroGroups.put(macro.name, groupsOf(macro.line, macro.pattern));
      env().bind(macro.name, compile(macro.line, macro.pattern));
    }
    waiting.clear();
  }

  private Env env() {
    if (env.isEmpty()) {
      Env created = TokenSequencePattern.getNewEnv();
      LabelKeys.all().forEach(created::bind);
      env = Optional.of(created);
    }
    return env.get();
  }

  private TokenSequencePattern compile(ModelFiles.Line line, String pattern) {
    checkLabels(line, pattern);
    try {
      return TokenSequencePattern.compile(env(), pattern);
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

  private record Macro(ModelFiles.Line line, String name, String pattern) {}
}
