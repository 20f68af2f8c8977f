package io.konkyo.claim.link;

import io.konkyo.mention.Mention;

/**
 * Two figures of one article that belong together.
 *
 * @param kind how
 * @param figure the amount told again, or the level from which something changes
 * @param other the amount that it tells again, or the level to which it changes
 */
public record FigureLink(Kind kind, Mention figure, Mention other) {

  /** How two figures belong together. */
  public enum Kind {
    /** One amount, told in two currencies. */
    SAME_AMOUNT,
    /** The two levels of one change. */
    CHANGE
  }
}
