package io.konkyo.mention.rule;

import io.konkyo.mention.chunk.Labels;
import io.konkyo.mention.rule.ChunkTest.Condition;
import io.konkyo.mention.rule.ChunkTest.Values;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Reads that part of TokensRegex's language which the rule files use, by recursive descent.
 *
 * <p>Whatever else the language has, and whatever is no pattern at all, is left to TokensRegex's
 * own reader: it takes ten times as long.
 */
final class PatternReader {

  private final Map<String, Reading> macros = new HashMap<>();

  /**
   * A pattern that was read.
   *
   * @param tree the pattern
   * @param groups the names of its groups without {@code $}, those in its macros last
   */
  record Reading(PatternTree tree, Set<String> groups) {}

  /** Lets later patterns name a pattern, with its {@code $}. */
  void define(String macro, Reading pattern) {
    macros.put(macro, pattern);
  }

  /** Reads a pattern; nothing where something in it is not known here. */
  Optional<Reading> read(String pattern) {
    try {
      return Optional.of(new Descent(pattern).whole());
    } catch (UnknownSyntax e) {
      return Optional.empty();
    }
  }

  private static final class UnknownSyntax extends Exception {
    private static final long serialVersionUID = 1L;

    UnknownSyntax() {
      this(null);
    }

    UnknownSyntax(PatternSyntaxException cause) {
      // Nobody looks at where it came from.
      super(null, cause, false, false);
    }
  }

  /** The letters of a name. */
  private enum Case {
    LOWER,
    UPPER,
    ANY
  }

  private final class Descent {

    private final String pattern;
    private final Set<String> groups = new LinkedHashSet<>();
    private final Set<String> groupsOfMacros = new LinkedHashSet<>();
    private int at;

    Descent(String pattern) {
      this.pattern = pattern;
    }

    Reading whole() throws UnknownSyntax {
      PatternTree tree = alternatives();
      if (at < pattern.length()) {
        throw new UnknownSyntax();
      }
      groups.addAll(groupsOfMacros);
      return new Reading(tree, groups);
    }

    private PatternTree alternatives() throws UnknownSyntax {
      List<PatternTree> parts = new ArrayList<>();
      parts.add(sequence());
      while (take('|')) {
        parts.add(sequence());
      }
      return parts.size() == 1 ? parts.get(0) : new PatternTree.Choice(parts);
    }

    private PatternTree sequence() throws UnknownSyntax {
      List<PatternTree> parts = new ArrayList<>();
      while (peek() != 0 && peek() != '|' && peek() != ')') {
        parts.add(repeated(atom()));
      }
      if (parts.isEmpty()) {
        throw new UnknownSyntax();
      }
      return parts.size() == 1 ? parts.get(0) : new PatternTree.Sequence(parts);
    }

    private PatternTree repeated(PatternTree part) {
      if (take('?')) {
        return new PatternTree.Repeat(part, 0, 1);
      }
      if (take('*')) {
        return new PatternTree.Repeat(part, 0, -1);
      }
      return take('+') ? new PatternTree.Repeat(part, 1, -1) : part;
    }

    private PatternTree atom() throws UnknownSyntax {
      if (take('(')) {
        Optional<String> name = Optional.empty();
        if (take('?')) {
          expect('$');
          String written = nameHere(Case.LOWER, true);
          groups.add(written);
          name = Optional.of("$" + written);
        }
        PatternTree group = new PatternTree.Group(alternatives(), name);
        expect(')');
        return group;
      }
      if (take('[')) {
        return node();
      }
      expect('$');
      Reading macro = macros.get("$" + nameHere(Case.UPPER, false));
      if (macro == null) {
        throw new UnknownSyntax();
      }
      groupsOfMacros.addAll(macro.groups);
      return macro.tree;
    }

    private PatternTree node() throws UnknownSyntax {
      List<List<Condition>> anyOf = new ArrayList<>();
      do {
        List<Condition> allOf = new ArrayList<>();
        do {
          allOf.add(condition());
        } while (take('&'));
        anyOf.add(allOf);
      } while (take('|'));
      expect(']');
      return new PatternTree.Node(new ChunkTest(anyOf));
    }

    private Condition condition() throws UnknownSyntax {
      boolean negated = take('!');
      expect('{');
      skipBlanks();
      String label = nameHere(Case.LOWER, false);
      int index = Labels.index(label);
      if (index < 0) {
        throw new UnknownSyntax();
      }
      expect(':');
      boolean onWord = label.equals(Labels.WORD);
      Values values = values(onWord);
      expect('}');
      return onWord ? Condition.onWord(negated, values) : Condition.onLabel(negated, index, values);
    }

    private Values values(boolean onWord) throws UnknownSyntax {
      char quote = peek();
      if (quote != '"' && quote != '/') {
        String word = nameHere(Case.ANY, false);
        if (word.startsWith("case") || word.startsWith("else")) {
          // TokensRegex reads these as words of its own.
          throw new UnknownSyntax();
        }
        return Values.only(word);
      }
      int end = pattern.indexOf(quote, at + 1);
      if (end < 0) {
        throw new UnknownSyntax();
      }
      String written = pattern.substring(at + 1, end);
      at = end + 1;
      if (written.isEmpty() || written.indexOf('\\') >= 0) {
        // Escapes are TokensRegex's to undo, and // begins a comment.
        throw new UnknownSyntax();
      }
      if (quote == '"') {
        return Values.only(written);
      }
      return !onWord && written.equals(".*") ? Values.ANY : matching(written);
    }

    private static Values matching(String regex) throws UnknownSyntax {
      for (int i = 0; i < regex.length(); i++) {
        char c = regex.charAt(i);
        if (c != '|' && c != '-' && !Character.isLetterOrDigit(c)) {
          try {
            return Values.matching(Pattern.compile(regex));
          } catch (PatternSyntaxException e) {
            throw new UnknownSyntax(e);
          }
        }
      }
      return Values.oneOf(alternatives(regex));
    }

    /** Several words with {@code |} between them need no regular expression. */
    private static List<String> alternatives(String regex) {
      List<String> words = new ArrayList<>();
      int start = 0;
      for (int end = regex.indexOf('|'); end >= 0; end = regex.indexOf('|', start)) {
        words.add(regex.substring(start, end));
        start = end + 1;
      }
      words.add(regex.substring(start));
      return words;
    }

    private String nameHere(Case letters, boolean digits) throws UnknownSyntax {
      int start = at;
      while (at < pattern.length()) {
        char c = pattern.charAt(at);
        boolean fits =
            letters != Case.UPPER && c >= 'a' && c <= 'z'
                || letters != Case.LOWER && c >= 'A' && c <= 'Z'
                || letters == Case.UPPER && c == '_';
        if (!fits && !(digits && at > start && c >= '0' && c <= '9')) {
          break;
        }
        at++;
      }
      if (at == start || at < pattern.length() && goesOn(pattern.charAt(at))) {
        throw new UnknownSyntax();
      }
      return pattern.substring(start, at);
    }

    private static boolean goesOn(char c) {
      return c == '_' || c == '-' || Character.isLetterOrDigit(c);
    }

    private char peek() {
      skipBlanks();
      return at < pattern.length() ? pattern.charAt(at) : 0;
    }

    private boolean take(char wanted) {
      boolean there = peek() == wanted;
      at += there ? 1 : 0;
      return there;
    }

    private void expect(char wanted) throws UnknownSyntax {
      if (!take(wanted)) {
        throw new UnknownSyntax();
      }
    }

    private void skipBlanks() {
      while (at < pattern.length() && " \t".indexOf(pattern.charAt(at)) >= 0) {
        at++;
      }
    }
  }
}
