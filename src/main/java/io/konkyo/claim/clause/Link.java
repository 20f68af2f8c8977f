package io.konkyo.claim.clause;

/** How a bunsetsu leads to its head, told by the particle or the form that ends it. */
public enum Link {
  /** の, and nouns that stand bare before another: 防衛費の, 年間. */
  OF,
  /** を. */
  OBJECT,
  /** が, and も behind a noun. */
  SUBJECT,
  /** は. */
  TOPIC,
  /** では. */
  FRAME,
  /** に, へ, まで. */
  TARGET,
  /** から, より behind a noun. */
  FROM,
  /** で behind a noun. */
  MEANS,
  /** と of what is said, thought or become. */
  QUOTE,
  /** という, との, といった before a noun. */
  CONTENT,
  /** として. */
  AS,
  /** よう, ように. */
  SO_THAT,
  /** Several particles in one, such as について, に対し. */
  ADVERB,
  /** A noun before another of equal rank: や, と, or nothing before a comma. */
  AND,
  /** A predicate before its noun. */
  ATTRIBUTE,
  /** ば, たら, なら, ても, the と of conditions. */
  CONDITION,
  /** ため behind a predicate, べく. */
  PURPOSE,
  /** A predicate's form that goes on without a tense: し, して, であり, せず. */
  CONTINUE,
  /** A clause with a tense of its own that another follows: が, ものの, ので, し. */
  BREAK,
  /** か behind a predicate. */
  QUESTION,
  /** Nothing follows. */
  END
}
