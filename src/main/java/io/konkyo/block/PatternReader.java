package io.konkyo.block;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads of a regular expression what a match must begin with and hold.
 *
 * <p>It knows literals, classes, groups that do not capture, alternatives and quantifiers; looking
 * around is taken for nothing, which asks for less and so keeps no match back. An expression with
 * anything else in it is given up whole.
 */
final class PatternReader {

  private static final String BLANKS = " \t\n\u000B\f\r";

  /** A class of more characters tells too little to look for one of them. */
  private static final int MOST_INSIDE = 32;

  private final String expression;
  private int at;

  PatternReader(String expression) {
    this.expression = expression;
  }

  PatternNeeds needs() {
    try {
      Part whole = alternatives();
      if (at < expression.length() || hasSurrogate()) {
        return PatternNeeds.NOTHING;
      }
      // What may match nothing may begin before any character.
      return new PatternNeeds(
          whole.nullable || whole.anyFirst ? Optional.empty() : Optional.of(whole.first),
          whole.inside);
    } catch (UnknownSyntax e) {
      return PatternNeeds.NOTHING;
    }
  }

  private boolean hasSurrogate() {
    for (int i = 0; i < expression.length(); i++) {
      if (Character.isSurrogate(expression.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** What a part of the expression can match. */
  private static final class Part {
    /** The characters that it may begin with, unless that may be any. */
    private final Set<Character> first = new HashSet<>();

    private boolean anyFirst;

    /** Whether it may match nothing. */
    private boolean nullable = true;

    private final List<Set<String>> inside = new ArrayList<>();

    /** Makes this part one that is followed by another. */
    void then(Part next) {
      if (nullable) {
        first.addAll(next.first);
        anyFirst |= next.anyFirst;
        nullable = next.nullable;
      }
      inside.addAll(next.inside);
    }

    /** Makes this part one that may be left out. */
    void optional() {
      nullable = true;
      inside.clear();
    }

    /** Returns the set that tells most: of the longest strings, and of those the smallest. */
    Optional<Set<String>> best() {
      Optional<Set<String>> best = Optional.empty();
      for (Set<String> set : inside) {
        if (best.isEmpty() || tellsMore(set, best.get())) {
          best = Optional.of(set);
        }
      }
      return best;
    }

    private static boolean tellsMore(Set<String> set, Set<String> other) {
      int byLength = Integer.compare(shortest(set), shortest(other));
      return byLength == 0 ? set.size() < other.size() : byLength > 0;
    }

    private static int shortest(Set<String> set) {
      int shortest = Integer.MAX_VALUE;
      for (String string : set) {
        shortest = Math.min(shortest, string.length());
      }
      return shortest;
    }

    static Part any() {
      Part part = new Part();
      part.anyFirst = true;
      part.nullable = false;
      return part;
    }

    static Part oneOf(Set<Character> characters) {
      Part part = new Part();
      part.first.addAll(characters);
      part.nullable = false;
      if (characters.size() <= MOST_INSIDE) {
        Set<String> inside = new HashSet<>();
        for (char c : characters) {
          inside.add(String.valueOf(c));
        }
        part.inside.add(inside);
      }
      return part;
    }
  }

  private static final class UnknownSyntax extends Exception {
    private static final long serialVersionUID = 1L;
  }

  private Part alternatives() throws UnknownSyntax {
    List<Part> parts = new ArrayList<>();
    parts.add(sequence());
    while (take('|')) {
      parts.add(sequence());
    }
    if (parts.size() == 1) {
      return parts.get(0);
    }
    Part all = new Part();
    all.nullable = false;
    // Where each alternative needs a string of its own, all together need one of them all.
    Set<String> inside = new HashSet<>();
    boolean eachNeeds = true;
    for (Part part : parts) {
      all.first.addAll(part.first);
      all.anyFirst |= part.anyFirst;
      all.nullable |= part.nullable;
      Optional<Set<String>> best = part.best();
      eachNeeds &= best.isPresent();
      inside.addAll(best.orElse(Set.of()));
    }
    if (eachNeeds) {
      all.inside.add(inside);
    }
    return all;
  }

  private Part sequence() throws UnknownSyntax {
    Part sequence = new Part();
    boolean behindLetter = false;
    while (at < expression.length() && peek() != '|' && peek() != ')') {
      int start = at;
      Part atom = atom();
      int end = at;
      boolean letter = end == start + 1 && !atom.inside.isEmpty();
      sequence.then(quantified(atom));
      letter &= at == end;
      if (letter && behindLetter) {
        sequence.inside.add(Set.of(expression.substring(start - 1, end)));
      }
      behindLetter = letter;
    }
    return sequence;
  }

  private Part quantified(Part part) throws UnknownSyntax {
    boolean quantified = true;
    if (take('?') || take('*')) {
      part.optional();
    } else if (take('{')) {
      int end = expression.indexOf('}', at);
      if (end < 0) {
        throw new UnknownSyntax();
      }
      if (expression.charAt(at) == '0') {
        part.optional();
      }
      at = end + 1;
    } else {
      quantified = take('+');
    }
    if (quantified && !take('?')) {
      take('+');
    }
    return part;
  }

  private Part atom() throws UnknownSyntax {
    char c = next();
    return switch (c) {
      case '(' -> group();
      case '[' -> characterClass();
      case '.' -> Part.any();
      case '$', '^' -> new Part();
      case '\\' -> Part.oneOf(escaped());
      case '*', '+', '?', '{' -> throw new UnknownSyntax();
      default -> Part.oneOf(Set.of(c));
    };
  }

  private Part group() throws UnknownSyntax {
    if (!take('?')) {
      throw new UnknownSyntax();
    }
    char kind = next();
    if (kind != ':' && kind != '=' && kind != '!') {
      throw new UnknownSyntax();
    }
    Part inside = alternatives();
    if (!take(')')) {
      throw new UnknownSyntax();
    }
    return kind == ':' ? inside : new Part();
  }

  private Part characterClass() throws UnknownSyntax {
    boolean negated = take('^');
    Set<Character> characters = new HashSet<>();
    do {
      char c = next();
      if (c == '[' || c == ']' || (c == '&' && peek() == '&')) {
        throw new UnknownSyntax();
      }
      if (c == '\\') {
        characters.addAll(escaped());
      } else {
        characters.add(c);
      }
      if (peek() == '-' && at + 1 < expression.length() && expression.charAt(at + 1) != ']') {
        at++;
        char last = next();
        if (c == '\\' || last == '\\' || last == '[' || last < c) {
          throw new UnknownSyntax();
        }
        for (char between = c; between < last; between++) {
          characters.add(between);
        }
        characters.add(last);
      }
    } while (peek() != ']');
    at++;
    return negated ? Part.any() : Part.oneOf(characters);
  }

  /** What a backslash stands for: a sign itself, or \s. */
  private Set<Character> escaped() throws UnknownSyntax {
    char c = next();
    if (c == 's') {
      Set<Character> blanks = new HashSet<>();
      for (int i = 0; i < BLANKS.length(); i++) {
        blanks.add(BLANKS.charAt(i));
      }
      return blanks;
    }
    if (c >= 0x80 || Character.isLetterOrDigit(c)) {
      throw new UnknownSyntax();
    }
    return Set.of(c);
  }

  private char peek() throws UnknownSyntax {
    if (at >= expression.length()) {
      throw new UnknownSyntax();
    }
    return expression.charAt(at);
  }

  private char next() throws UnknownSyntax {
    char c = peek();
    at++;
    return c;
  }

  private boolean take(char wanted) {
    boolean there = at < expression.length() && expression.charAt(at) == wanted;
    at += there ? 1 : 0;
    return there;
  }
}
