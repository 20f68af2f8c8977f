package io.konkyo.dependency;

import static io.konkyo.dependency.Hash.mix;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** The features one by one, each from what it is made of: what the fast code must come to. */
final class PlainFeatures {

  private int[] ids = new int[64];
  private int size;

  private void add(int template, int value) {
    if (template != size) {
      throw new IllegalStateException("template " + template + " at " + size);
    }
    ids[size++] = mix(template * 0x3C6EF372, value);
  }

  int[] ids() {
    return Arrays.copyOf(ids, size);
  }

  private static int bucket(int distance) {
    if (distance <= 3) {
      return distance;
    }
    return distance <= 5 ? 4 : distance <= 8 ? 5 : 6;
  }

  private static int beyond(Phrases p, IntUnaryOperator values, int b) {
    return b < 0 || b >= p.count() ? Phrases.NONE : values.applyAsInt(b);
  }

  /** Computes those of a dependency, as {@link ArcFeatures#candidate} does. */
  static PlainFeatures arc(Phrases p, int i, int j, int rank, int below, int above, int taken) {
    PlainFeatures features = new PlainFeatures();
    features.addArc(p, i, j, rank, below, above, taken);
    return features;
  }

  /** Computes those of a gap, as {@link ChunkFeatures#gap} does. */
  static PlainFeatures gap(Words words, int t) {
    PlainFeatures features = new PlainFeatures();
    features.addGap(words, t);
    return features;
  }

  private void addArc(Phrases p, int i, int j, int rank, int below, int above, int taken) {
    int distance = bucket(j - i);
    int place = Math.min(rank, 4);
    int end = j == p.count() - 1 ? 1 : 0;
    int role = p.marked(i);
    int bare = p.role(i);
    int lex = p.lexeme(i);
    int part = p.part(i);
    int lexJ = p.lexeme(j);
    int partJ = p.part(j);
    int roleJ = p.marked(j);
    int type = p.type(j);
    int shape = mix(type, p.punctuation(j) & 3);
    int full = mix(type, p.role(j));
    add(0, mix(distance, place));
    add(1, mix(role, distance));
    add(2, mix(role, place, end));
    add(3, mix(role, shape));
    add(4, mix(role, shape, distance));
    add(5, mix(role, shape, place));
    add(6, mix(role, partJ));
    add(7, mix(role, partJ, distance));
    add(8, mix(role, roleJ));
    add(9, mix(role, roleJ, distance));
    add(10, mix(role, full, place));
    add(11, mix(role, lexJ));
    add(12, mix(bare, lexJ, distance == 1 ? 1 : 0));
    add(13, mix(lex, lexJ, bare));
    add(14, mix(lex, partJ, bare));
    add(15, mix(lex, role, shape));
    add(16, mix(lex, role, distance));
    add(17, mix(part, partJ, role));
    add(18, mix(part, partJ, distance));
    add(19, mix(part, role, full));
    add(20, mix(part, role, distance));
    add(21, mix(p.tail(i), shape, distance));
    add(22, mix(p.tail(i), lexJ));
    add(23, mix(p.tail(j), role, distance));
    add(24, mix(p.tail(j), role, type));
    add(25, mix(p.stem(i), role, place));
    add(26, mix(p.stem(j), bare, 1));
    add(27, mix(lexJ, distance));
    add(28, mix(roleJ, distance, end));
    // What stands beside the two.
    int next = i + 1 == j ? Phrases.NONE : beyond(p, p::marked, i + 1);
    add(29, mix(role, next, shape));
    add(30, mix(role, next, distance));
    add(31, mix(role, beyond(p, p::type, i + 1), place, type));
    add(32, mix(role, j - 1 == i ? 1 : beyond(p, p::marked, j - 1), full));
    add(33, mix(role, full, beyond(p, p::marked, j + 1)));
    add(34, mix(role, shape, beyond(p, p::type, j + 1)));
    add(35, mix(beyond(p, p::marked, i - 1), role, distance));
    add(36, mix(beyond(p, p::marked, i - 1), role, full));
    // What stands between.
    int commas = Math.min(3, p.commas(i, j));
    int predicates = Math.min(3, p.predicates(i, j));
    int topics = Math.min(2, p.topics(i, j));
    int same = p.isCaseBetween(i, j) ? 1 : 0;
    add(37, mix(role, shape, commas));
    add(38, mix(role, shape, predicates));
    add(39, mix(role, shape, topics));
    add(40, mix(role, shape, same));
    add(41, mix(role, commas, predicates, mix(topics, same)));
    // The candidates beside this one, and what it has already.
    int belowType =
        below < 0 ? Phrases.NONE : mix(beyond(p, p::type, below), beyond(p, p::role, below));
    int aboveType =
        above < 0 ? Phrases.NONE : mix(beyond(p, p::type, above), beyond(p, p::role, above));
    add(42, mix(role, full, belowType));
    add(43, mix(role, full, aboveType));
    add(44, mix(role, belowType, place));
    add(45, mix(role, aboveType, place));
    add(46, mix(role, shape, beyond(p, p::type, below), beyond(p, p::type, above)));
    add(47, mix(role, full, belowType, aboveType));
    int has = taken >> p.caseOf(i) & 1;
    add(48, mix(role, shape, has));
    add(49, mix(bare, lexJ, has));
    add(50, mix(role, shape, taken));
    add(51, mix(role, lexJ, beyond(p, p::role, below)));
    add(52, mix(role, beyond(p, p::lexeme, below), full));
    // Likeness, for what is listed.
    int like =
        (lex == lexJ ? 1 : 0)
            | (p.stem(i) == p.stem(j) ? 2 : 0)
            | (part == partJ ? 4 : 0)
            | (p.tail(i) == p.tail(j) ? 8 : 0)
            | (bare == p.role(j) ? 16 : 0)
            | (role == roleJ ? 32 : 0);
    add(53, mix(role, like));
    add(54, mix(role, like, distance));
    add(55, mix(role, like, roleJ));
    int ends = p.lastCharacter(i) == p.lastCharacter(j) ? 1 : 0;
    add(56, mix(role, ends, part == partJ ? 1 : 0, place));
    int length = Integer.compare(p.length(i), p.length(j));
    add(57, mix(role, length, part == partJ ? 1 : 0));
    // Brackets.
    int brackets =
        p.opening(i) | p.opening(j) << 1 | p.punctuation(i) & 4 | (p.punctuation(j) & 4) << 1;
    add(58, mix(brackets, distance));
    add(59, mix(role, brackets, shape));
  }

  private void addGap(Words words, int t) {
    int a = t - 2;
    int b = t - 1;
    int c = t;
    int d = t + 1;
    int s = words.surface(b);
    int u = words.surface(c);
    add(0, 0);
    add(1, s);
    add(2, u);
    add(3, words.surface(a));
    add(4, words.surface(d));
    add(5, mix(s, u));
    add(6, mix(words.surface(a), s));
    add(7, mix(u, words.surface(d)));
    add(8, mix(words.surface(a), s, u));
    add(9, mix(s, u, words.surface(d)));
    int p = words.detail(b);
    int q = words.detail(c);
    add(10, p);
    add(11, q);
    add(12, mix(p, q));
    add(13, mix(words.detail(a), p, q));
    add(14, mix(p, q, words.detail(d)));
    add(15, mix(words.detail(a), p, q, words.detail(d)));
    add(16, mix(s, q));
    add(17, mix(p, u));
    add(18, mix(words.base(b), q));
    add(19, mix(p, words.base(c)));
    add(20, mix(words.base(b), words.base(c)));
    add(21, mix(s, q, words.detail(d)));
    add(22, mix(words.detail(a), p, u));
    add(23, mix(words.detail(a), s, q));
    add(24, mix(p, u, words.detail(d)));
    add(25, mix(words.shape(b), words.shape(c)));
    add(26, mix(words.shape(b), words.shape(c), words.subtype(b), words.subtype(c)));
    add(27, mix(words.flags(b), words.flags(c)));
    add(28, mix(words.kind(a), words.kind(b), words.kind(c), words.kind(d)));
    add(
        29,
        mix(
            mix(words.kind(t - 3), words.kind(a)),
            words.kind(b),
            words.kind(c),
            mix(words.kind(d), words.kind(t + 2))));
    add(30, mix(words.end(b), u));
    add(31, mix(words.surface(t - 3), words.surface(a), s, words.kind(c)));
    add(32, mix(u, words.surface(d), words.surface(t + 2), words.kind(b)));
    add(33, mix(p, q, words.surface(d)));
    add(34, mix(words.surface(a), p, q));
    add(35, mix(words.base(a), s, q));
  }
}
