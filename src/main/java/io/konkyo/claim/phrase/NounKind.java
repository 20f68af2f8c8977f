package io.konkyo.claim.phrase;

import java.util.Locale;
import java.util.Optional;

/** What a noun phrase names, as far as its last word tells. */
public enum NounKind {
  /** A quantity: 予算, 失業率, 輸出額. */
  MEASURE,
  /** A rise or a fall, and nothing that rises or falls: 増加, 引き上げ. */
  CHANGE,
  /** A stand that a quantity has or is to have: 水準, 目標, 見通し. */
  STAND,
  /** A word without content of its own: こと, 場合. */
  GENERIC,
  /** What is told of things, and no thing itself: 課題, 調査. */
  ABSTRACT,
  /** A time: 年度, 前年. */
  TIME,
  /** Who can act: 政府, 企業, a person's name. */
  AGENT,
  /** People who are counted and who act: 消費者, 世帯. */
  GROUP,
  /** A pronoun. */
  PRONOUN,
  /** A phrase that is itself a figure. */
  FIGURE,
  /** Anything else. */
  THING;

  /** Returns the kind that a file names in lower case. */
  static Optional<NounKind> of(String name) {
    for (NounKind kind : values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
