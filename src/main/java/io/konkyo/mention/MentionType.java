package io.konkyo.mention;

import java.util.Locale;

/** The types of the annotation guide, in the order in which claims of one place are written. */
public enum MentionType {
  /** A point or an interval on the calendar or the clock. */
  DATE,
  /** A length of time. */
  DURATION,
  /** An amount in a currency. */
  MONEY,
  /** Any other number that counts, measures or orders something. */
  NUMBER,
  /** A named holder of a public office. */
  OFFICIAL,
  /** A ratio. */
  PERCENT,
  /** Any other named person. */
  PERSON,
  /** What a named source is reported to have said. */
  STATEMENT;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** Returns the name as written in files and on the command line, such as {@code money}. */
  public String label() {
    return label;
  }

  /** Returns whether it is a figure: neither a person nor what one says. */
  public boolean isFigure() {
    return switch (this) {
      case DATE, DURATION, MONEY, NUMBER, PERCENT -> true;
      case OFFICIAL, PERSON, STATEMENT -> false;
    };
  }
}
