package io.konkyo.mention;

import io.konkyo.text.Span;
import java.util.Optional;

/** What a mention says beyond its place, by type. The names are the annotation guide's. */
public sealed interface Fields {

  /** The fields of a mention that carries a figure. */
  sealed interface OfFigure extends Fields {
    /** Returns the figure. */
    Quantity quantity();
  }

  /**
   * Fields of {@link MentionType#NUMBER}.
   *
   * @param counter the counter or unit as written
   * @param kind whether it counts or orders
   */
  record OfNumber(Quantity quantity, Optional<String> counter, Kind kind) implements OfFigure {}

  /**
   * Fields of {@link MentionType#PERCENT}.
   *
   * @param unit what the figure counts in; the quantity is in percent for all but points
   * @param of what it is a share of or compared with, as written
   * @param change the direction where the figure is a difference
   */
  record OfPercent(
      Quantity quantity, PercentUnit unit, Optional<String> of, Optional<Change> change)
      implements OfFigure {}

  /**
   * Fields of {@link MentionType#MONEY}.
   *
   * @param currency ISO 4217 alphabetic code
   */
  record OfMoney(Quantity quantity, String currency) implements OfFigure {}

  /**
   * Fields of {@link MentionType#DATE}.
   *
   * @param iso the widest certain reading, as the guide writes it; absent where nothing is certain
   * @param fiscal whether it names fiscal years (April to March)
   */
  record OfDate(Optional<String> iso, boolean fiscal) implements Fields {}

  /**
   * Fields of {@link MentionType#DURATION}.
   *
   * @param iso ISO 8601 duration, absent for ranges and vague lengths
   * @param lower the shorter end of those, ISO 8601
   * @param upper the longer end, ISO 8601
   * @param bound as for figures
   */
  record OfDuration(
      Optional<String> iso, Optional<String> lower, Optional<String> upper, Bound bound)
      implements Fields {}

  /**
   * Fields of {@link MentionType#OFFICIAL} and {@link MentionType#PERSON}.
   *
   * @param name as written, without title
   * @param role the title as written, without organization and country
   * @param org the organization as written
   * @param country of the office: ISO 3166-1 alpha-2, or {@code EU} for its bodies
   * @param entity one key for one person through the document: the fullest form of the name in it
   */
  record OfPerson(
      String name,
      Optional<String> role,
      Optional<String> org,
      Optional<String> country,
      String entity)
      implements Fields {}

  /**
   * Fields of {@link MentionType#STATEMENT}.
   *
   * @param speaker who says it, in UTF-16 units of the article's text
   * @param cue the verb or form of saying, likewise
   */
  record OfStatement(Span speaker, Span cue) implements Fields {}

  /** Whether a number counts or orders. */
  enum Kind {
    /** It counts or measures: 三人. */
    CARDINAL,
    /** It orders: 第三. */
    ORDINAL
  }

  /** What a ratio counts in. */
  enum PercentUnit {
    /** Percent, also where written in 割. */
    PERCENT,
    /** Percentage points. */
    POINT,
    /** A fraction such as 三分の一, its value in percent. */
    FRACTION
  }

  /** The direction of a difference. */
  enum Change {
    /** It rose. */
    INCREASE,
    /** It fell. */
    DECREASE
  }
}
