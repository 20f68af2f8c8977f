package io.konkyo.dependency;

import static io.konkyo.dependency.Hash.mix;

/**
 * What speaks for or against a bunsetsu's depending on another. What hangs on the dependent alone
 * is computed once for all its candidates.
 */
final class ArcFeatures {

  private static final int[] SEEDS = Features.seeds(60);

  private final Phrases p;
  private int i;
  private int role;
  private int bare;
  private int lex;
  private int part;
  private int lexRole;
  private int partRole;
  private int stemRole;
  private int beforeRole;
  private int roleNext;
  private int roleAlone;
  private int roleNextType;

  /** Returns room for them. */
  static Features features() {
    return new Features(SEEDS);
  }

  /** Computes features of a sentence's bunsetsu. */
  ArcFeatures(Phrases phrases) {
    p = phrases;
  }

  private static int bucket(int distance) {
    if (distance <= 3) {
      return distance;
    }
    return distance <= 5 ? 4 : distance <= 8 ? 5 : 6;
  }

  /** Takes a bunsetsu, not the last one, as the dependent. */
  void dependent(int dependent) {
    i = dependent;
    role = p.marked(i);
    bare = p.role(i);
    lex = p.lexeme(i);
    part = p.part(i);
    lexRole = mix(lex, role);
    partRole = mix(part, role);
    stemRole = mix(p.stem(i), role);
    beforeRole = mix(p.marked(i - 1), role);
    roleNext = mix(role, p.marked(i + 1));
    roleAlone = mix(role, Phrases.NONE);
    roleNextType = mix(role, p.type(i + 1));
  }

  /**
   * Adds a row with the features of the dependent and a candidate.
   *
   * @param j the candidate
   * @param rank how many nearer candidates there are
   * @param below the nearer candidate that depends on this one, or -1
   * @param above what the candidate depends on, or -1
   * @param taken the cases of what depends on the candidate so far, a bit each
   */
  void candidate(int j, int rank, int below, int above, int taken, Features out) {
    out.begin();
    int distance = bucket(j - i);
    int place = Math.min(rank, 4);
    int end = j == p.count() - 1 ? 1 : 0;
    int lexJ = p.lexeme(j);
    int partJ = p.part(j);
    int roleJ = p.marked(j);
    int tailJ = p.tail(j);
    int type = p.type(j);
    int shape = p.shape(j);
    int full = p.full(j);
    int near = mix(role, distance);
    int placed = mix(role, place);
    int shaped = mix(role, shape);
    int filled = mix(role, full);
    int toPart = mix(role, partJ);
    int toRole = mix(role, roleJ);
    int toLex = mix(role, lexJ);
    int bareToLex = mix(bare, lexJ);
    int parts = mix(part, partJ);
    int tails = mix(tailJ, role);
    out.set(0, mix(distance, place));
    out.set(1, near);
    out.set(2, mix(placed, end));
    out.set(3, shaped);
    out.set(4, mix(shaped, distance));
    out.set(5, mix(shaped, place));
    out.set(6, toPart);
    out.set(7, mix(toPart, distance));
    out.set(8, toRole);
    out.set(9, mix(toRole, distance));
    out.set(10, mix(filled, place));
    out.set(11, toLex);
    out.set(12, mix(bareToLex, distance == 1 ? 1 : 0));
    out.set(13, mix(lex, lexJ, bare));
    out.set(14, mix(lex, partJ, bare));
    out.set(15, mix(lexRole, shape));
    out.set(16, mix(lexRole, distance));
    out.set(17, mix(parts, role));
    out.set(18, mix(parts, distance));
    out.set(19, mix(partRole, full));
    out.set(20, mix(partRole, distance));
    out.set(21, mix(p.tail(i), shape, distance));
    out.set(22, mix(p.tail(i), lexJ));
    out.set(23, mix(tails, distance));
    out.set(24, mix(tails, type));
    out.set(25, mix(stemRole, place));
    out.set(26, mix(p.stem(j), bare, 1));
    out.set(27, mix(lexJ, distance));
    out.set(28, mix(roleJ, distance, end));
    besides(j, distance, place, out);
    between(j, shaped, out);
    candidates(below, above, taken, place, shaped, filled, out);
    out.set(49, mix(bareToLex, has(taken)));
    out.set(51, mix(toLex, p.role(below)));
    out.set(52, mix(role, p.lexeme(below), full));
    likeness(j, distance, place, roleJ, out);
    // Brackets.
    int brackets =
        p.opening(i) | p.opening(j) << 1 | p.punctuation(i) & 4 | (p.punctuation(j) & 4) << 1;
    out.set(58, mix(brackets, distance));
    out.set(59, mix(role, brackets, shape));
  }

  private int has(int taken) {
    return taken >> p.caseOf(i) & 1;
  }

  /** What stands beside the two. */
  private void besides(int j, int distance, int place, Features out) {
    int shape = p.shape(j);
    int full = p.full(j);
    int next = i + 1 == j ? roleAlone : roleNext;
    out.set(29, mix(next, shape));
    out.set(30, mix(next, distance));
    out.set(31, mix(roleNextType, place, p.type(j)));
    out.set(32, mix(role, j - 1 == i ? 1 : p.marked(j - 1), full));
    out.set(33, mix(role, full, p.marked(j + 1)));
    out.set(34, mix(role, shape, p.type(j + 1)));
    out.set(35, mix(beforeRole, distance));
    out.set(36, mix(beforeRole, full));
  }

  /** What stands between the two. */
  private void between(int j, int shaped, Features out) {
    int commas = Math.min(3, p.commas(i, j));
    int predicates = Math.min(3, p.predicates(i, j));
    int topics = Math.min(2, p.topics(i, j));
    int same = p.isCaseBetween(i, j) ? 1 : 0;
    out.set(37, mix(shaped, commas));
    out.set(38, mix(shaped, predicates));
    out.set(39, mix(shaped, topics));
    out.set(40, mix(shaped, same));
    out.set(41, mix(role, commas, predicates, mix(topics, same)));
  }

  /** The candidates beside this one, and what it has already. */
  private void candidates(
      int below, int above, int taken, int place, int shaped, int filled, Features out) {
    int belowType = p.full(below);
    int aboveType = p.full(above);
    int filledBelow = mix(filled, belowType);
    out.set(42, filledBelow);
    out.set(43, mix(filled, aboveType));
    out.set(44, mix(role, belowType, place));
    out.set(45, mix(role, aboveType, place));
    out.set(46, mix(shaped, p.type(below), p.type(above)));
    out.set(47, mix(filledBelow, aboveType));
    out.set(48, mix(shaped, has(taken)));
    out.set(50, mix(shaped, taken));
  }

  /** Likeness, for what is listed. */
  private void likeness(int j, int distance, int place, int roleJ, Features out) {
    boolean samePart = part == p.part(j);
    int like =
        (lex == p.lexeme(j) ? 1 : 0)
            | (p.stem(i) == p.stem(j) ? 2 : 0)
            | (samePart ? 4 : 0)
            | (p.tail(i) == p.tail(j) ? 8 : 0)
            | (bare == p.role(j) ? 16 : 0)
            | (role == roleJ ? 32 : 0);
    int alike = mix(role, like);
    out.set(53, alike);
    out.set(54, mix(alike, distance));
    out.set(55, mix(alike, roleJ));
    int ends = p.lastCharacter(i) == p.lastCharacter(j) ? 1 : 0;
    out.set(56, mix(role, ends, samePart ? 1 : 0, place));
    int length = Integer.compare(p.length(i), p.length(j));
    out.set(57, mix(role, length, samePart ? 1 : 0));
  }
}
