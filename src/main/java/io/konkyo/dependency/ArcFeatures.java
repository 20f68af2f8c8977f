package io.konkyo.dependency;

import static io.konkyo.dependency.Hash.mix;

/** What speaks for or against a bunsetsu's depending on another. */
final class ArcFeatures {

  private ArcFeatures() {}

  private static int bucket(int distance) {
    if (distance <= 3) {
      return distance;
    }
    return distance <= 5 ? 4 : distance <= 8 ? 5 : 6;
  }

  /**
   * Computes the features.
   *
   * @param i the dependent
   * @param j the candidate
   * @param rank how many nearer candidates there are
   * @param below the nearer candidate that depends on this one, or -1
   * @param above what the candidate depends on, or -1
   * @param taken the cases of what depends on the candidate so far, a bit each
   */
  static void compute(
      Phrases p, int i, int j, int rank, int below, int above, int taken, Features out) {
    out.clear();
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
    out.add(0, mix(distance, place));
    out.add(1, mix(role, distance));
    out.add(2, mix(role, place, end));
    out.add(3, mix(role, shape));
    out.add(4, mix(role, shape, distance));
    out.add(5, mix(role, shape, place));
    out.add(6, mix(role, partJ));
    out.add(7, mix(role, partJ, distance));
    out.add(8, mix(role, roleJ));
    out.add(9, mix(role, roleJ, distance));
    out.add(10, mix(role, full, place));
    out.add(11, mix(role, lexJ));
    out.add(12, mix(bare, lexJ, distance == 1 ? 1 : 0));
    out.add(13, mix(lex, lexJ, bare));
    out.add(14, mix(lex, partJ, bare));
    out.add(15, mix(lex, role, shape));
    out.add(16, mix(lex, role, distance));
    out.add(17, mix(part, partJ, role));
    out.add(18, mix(part, partJ, distance));
    out.add(19, mix(part, role, full));
    out.add(20, mix(part, role, distance));
    out.add(21, mix(p.tail(i), shape, distance));
    out.add(22, mix(p.tail(i), lexJ));
    out.add(23, mix(p.tail(j), role, distance));
    out.add(24, mix(p.tail(j), role, type));
    out.add(25, mix(p.stem(i), role, place));
    out.add(26, mix(p.stem(j), bare, 1));
    out.add(27, mix(lexJ, distance));
    out.add(28, mix(roleJ, distance, end));
    // What stands beside the two.
    int next = i + 1 == j ? Phrases.NONE : p.marked(i + 1);
    out.add(29, mix(role, next, shape));
    out.add(30, mix(role, next, distance));
    out.add(31, mix(role, p.type(i + 1), place, type));
    out.add(32, mix(role, j - 1 == i ? 1 : p.marked(j - 1), full));
    out.add(33, mix(role, full, p.marked(j + 1)));
    out.add(34, mix(role, shape, p.type(j + 1)));
    out.add(35, mix(p.marked(i - 1), role, distance));
    out.add(36, mix(p.marked(i - 1), role, full));
    // What stands between.
    int commas = Math.min(3, p.commas(i, j));
    int predicates = Math.min(3, p.predicates(i, j));
    int topics = Math.min(2, p.topics(i, j));
    int same = p.isCaseBetween(i, j) ? 1 : 0;
    out.add(37, mix(role, shape, commas));
    out.add(38, mix(role, shape, predicates));
    out.add(39, mix(role, shape, topics));
    out.add(40, mix(role, shape, same));
    out.add(41, mix(role, commas, predicates, mix(topics, same)));
    // The candidates beside this one, and what it has already.
    int belowType = below < 0 ? Phrases.NONE : mix(p.type(below), p.role(below));
    int aboveType = above < 0 ? Phrases.NONE : mix(p.type(above), p.role(above));
    out.add(42, mix(role, full, belowType));
    out.add(43, mix(role, full, aboveType));
    out.add(44, mix(role, belowType, place));
    out.add(45, mix(role, aboveType, place));
    out.add(46, mix(role, shape, p.type(below), p.type(above)));
    out.add(47, mix(role, full, belowType, aboveType));
    int has = taken >> p.caseOf(i) & 1;
    out.add(48, mix(role, shape, has));
    out.add(49, mix(bare, lexJ, has));
    out.add(50, mix(role, shape, taken));
    out.add(51, mix(role, lexJ, p.role(below)));
    out.add(52, mix(role, p.lexeme(below), full));
    // Likeness, for what is listed.
    int like =
        (lex == lexJ ? 1 : 0)
            | (p.stem(i) == p.stem(j) ? 2 : 0)
            | (part == partJ ? 4 : 0)
            | (p.tail(i) == p.tail(j) ? 8 : 0)
            | (bare == p.role(j) ? 16 : 0)
            | (role == roleJ ? 32 : 0);
    out.add(53, mix(role, like));
    out.add(54, mix(role, like, distance));
    out.add(55, mix(role, like, roleJ));
    int ends = p.lastCharacter(i) == p.lastCharacter(j) ? 1 : 0;
    out.add(56, mix(role, ends, part == partJ ? 1 : 0, place));
    int length = Integer.compare(p.length(i), p.length(j));
    out.add(57, mix(role, length, part == partJ ? 1 : 0));
    // Brackets.
    int brackets =
        p.opening(i) | p.opening(j) << 1 | p.punctuation(i) & 4 | (p.punctuation(j) & 4) << 1;
    out.add(58, mix(brackets, distance));
    out.add(59, mix(role, brackets, shape));
  }
}
