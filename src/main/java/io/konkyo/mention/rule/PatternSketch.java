package io.konkyo.mention.rule;

import io.konkyo.mention.chunk.Chunk;
import io.konkyo.mention.chunk.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Tells quickly where a TokensRegex pattern cannot match, so that the pattern itself is tried only
 * where it may.
 *
 * <p>It reads the part of the language that the rule files use and takes every condition that it
 * does not check (negations, regular expressions) for fulfilled; a pattern with anything else in it
 * may match anywhere. So it never keeps a pattern from a match.
 */
final class PatternSketch {

  /** A pattern of which nothing is known. */
  private static final PatternSketch ANYTHING = new PatternSketch((chunks, at, next) -> true);

  private final Part whole;

  private PatternSketch(Part whole) {
    this.whole = whole;
  }

  /**
   * Reads a pattern.
   *
   * @param macros the patterns of the macros that it may name, with their {@code $}
   */
  static PatternSketch of(String pattern, Map<String, String> macros) {
    try {
      return new PatternSketch(new Reader(pattern, macros).whole());
    } catch (UnknownSyntax e) {
      return ANYTHING;
    }
  }

  /** Returns whether the pattern may match from {@code at} on. */
  boolean mayMatch(List<Chunk> chunks, int at) {
    return whole.matches(chunks, at, end -> true);
  }

  /** A part of a pattern: matches from a place, and what follows matches from where it ended. */
  private interface Part {
    boolean matches(List<Chunk> chunks, int at, IntPredicate next);
  }

  /** A condition on one chunk. */
  private interface Condition {
    boolean holds(Chunk chunk);
  }

  private static final class UnknownSyntax extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /** Reads a pattern by recursive descent. */
  private static final class Reader {

    private final String pattern;
    private final Map<String, String> macros;
    private int at;

    Reader(String pattern, Map<String, String> macros) {
      this.pattern = pattern;
      this.macros = macros;
    }

    Part whole() throws UnknownSyntax {
      Part part = alternatives();
      if (at < pattern.length()) {
        throw new UnknownSyntax();
      }
      return part;
    }

    private Part alternatives() throws UnknownSyntax {
      List<Part> parts = new ArrayList<>();
      parts.add(sequence());
      while (take('|')) {
        parts.add(sequence());
      }
      return parts.size() == 1
          ? parts.get(0)
          : (chunks, from, next) -> {
            for (Part part : parts) {
              if (part.matches(chunks, from, next)) {
                return true;
              }
            }
            return false;
          };
    }

    private Part sequence() throws UnknownSyntax {
      List<Part> parts = new ArrayList<>();
      while (peek() != 0 && peek() != '|' && peek() != ')') {
        parts.add(quantified(atom()));
      }
      Part sequence = (chunks, from, next) -> next.test(from);
      for (int i = parts.size() - 1; i >= 0; i--) {
        Part first = parts.get(i);
        Part rest = sequence;
        sequence =
            (chunks, from, next) ->
                first.matches(chunks, from, end -> rest.matches(chunks, end, next));
      }
      return sequence;
    }

    private Part quantified(Part part) {
      if (take('?')) {
        return (chunks, from, next) -> part.matches(chunks, from, next) || next.test(from);
      }
      if (take('*') || take('+')) {
        // Once is enough to go on from: what is repeated is not counted.
        return (chunks, from, next) -> true;
      }
      return part;
    }

    private Part atom() throws UnknownSyntax {
      if (take('(')) {
        if (take('?')) {
          if (!take('$')) {
            throw new UnknownSyntax();
          }
          word();
        }
        Part group = alternatives();
        expect(')');
        return group;
      }
      if (take('[')) {
        return node();
      }
      if (take('$')) {
        String macro = macros.get("$" + word());
        if (macro == null) {
          throw new UnknownSyntax();
        }
        return new Reader(macro, macros).whole();
      }
      throw new UnknownSyntax();
    }

    private Part node() throws UnknownSyntax {
      List<Condition> alternatives = new ArrayList<>();
      do {
        List<Condition> all = new ArrayList<>();
        do {
          boolean negated = take('!');
          Condition condition = condition();
          if (!negated) {
            all.add(condition);
          }
        } while (take('&'));
        alternatives.add(chunk -> all.stream().allMatch(condition -> condition.holds(chunk)));
      } while (take('|'));
      expect(']');
      Condition only = alternatives.get(0);
      Condition any =
          alternatives.size() == 1
              ? only
              : chunk -> alternatives.stream().anyMatch(condition -> condition.holds(chunk));
      return (chunks, from, next) ->
          from < chunks.size() && any.holds(chunks.get(from)) && next.test(from + 1);
    }

    private Condition condition() throws UnknownSyntax {
      expect('{');
      String label = word();
      expect(':');
      char quote = peek();
      String value;
      if (quote == '"' || quote == '/') {
        at++;
        int end = pattern.indexOf(quote, at);
        if (end < 0) {
          throw new UnknownSyntax();
        }
        value = pattern.substring(at, end);
        at = end + 1;
      } else {
        value = word();
      }
      expect('}');
      boolean isWord = label.equals(Labels.WORD);
      if (quote == '/') {
        return isWord ? chunk -> true : chunk -> chunk.has(label);
      }
      return isWord ? chunk -> chunk.word().equals(value) : chunk -> chunk.is(label, value);
    }

    private String word() throws UnknownSyntax {
      skipBlanks();
      int start = at;
      while (at < pattern.length()
          && (Character.isLetterOrDigit(pattern.charAt(at)) || pattern.charAt(at) == '_')) {
        at++;
      }
      if (at == start) {
        throw new UnknownSyntax();
      }
      return pattern.substring(start, at);
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
      while (at < pattern.length() && Character.isWhitespace(pattern.charAt(at))) {
        at++;
      }
    }
  }
}
