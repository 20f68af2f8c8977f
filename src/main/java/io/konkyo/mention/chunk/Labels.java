package io.konkyo.mention.chunk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of the labels that rules may match. */
public final class Labels {

  /** What a figure is: exact, vague, calendar, clock. */
  public static final String FIG = "fig";

  /** A bare run of four digits. */
  public static final String FOUR_DIGITS = "fourdigits";

  /** A bare run of two digits. */
  public static final String TWO_DIGITS = "twodigits";

  /** A bare run of three digits. */
  public static final String THREE_DIGITS = "threedigits";

  /** A whole number that can be a year, a year of an era included. */
  public static final String YEAR = "year";

  /** A whole number from 1 to 12. */
  public static final String MONTH = "month";

  /** A whole number from 1 to 31. */
  public static final String DAY = "day";

  /** A whole number from 0 to 30. */
  public static final String HOUR = "hour";

  /** A whole number from 0 to 59. */
  public static final String MINUTE = "minute";

  /** A whole number from 1 to 9. */
  public static final String ONE_DIGIT = "onedigit";

  /** A morpheme's part of speech. */
  public static final String POS = "pos";

  /** A counter, unit or noun that counts: cardinal, ordinal. */
  public static final String COUNTER = "counter";

  /** The text of the chunk. */
  public static final String WORD = "word";

  /** The name of a person. */
  public static final String NAME = "name";

  /** What stands in brackets directly behind a name. */
  public static final String GLOSS = "gloss";

  /** A title with what belongs to it: public, private, either, description, honorific. */
  public static final String TITLE = "title";

  /** An organization: its class. */
  public static final String ORG = "org";

  /** A country: its code. */
  public static final String COUNTRY = "country";

  /** Every label that a pattern may name. */
  public static final List<String> ALL =
      List.of(
          WORD,
          FIG,
          FOUR_DIGITS,
          TWO_DIGITS,
          THREE_DIGITS,
          YEAR,
          MONTH,
          DAY,
          HOUR,
          MINUTE,
          ONE_DIGIT,
          POS,
          COUNTER,
          "currency",
          "sign",
          "ratio",
          "date",
          "length",
          "era",
          "weekday",
          "daytime",
          "relative",
          "link",
          "mark",
          "half",
          "step",
          "age",
          "part",
          "native",
          "then",
          NAME,
          GLOSS,
          TITLE,
          ORG,
          COUNTRY);

  private static final Map<String, Integer> INDEX = byName();

  private Labels() {}

  /** Returns the place of a label in {@link #ALL}, -1 where there is no such label. */
  public static int index(String name) {
    return INDEX.getOrDefault(name, -1);
  }

  private static Map<String, Integer> byName() {
    Map<String, Integer> index = new HashMap<>();
    for (int i = 0; i < ALL.size(); i++) {
      index.put(ALL.get(i), i);
    }
    return index;
  }
}
