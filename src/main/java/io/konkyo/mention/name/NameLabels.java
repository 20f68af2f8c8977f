package io.konkyo.mention.name;

/** What a character can be: part of a person's name, of another name, or of none. */
public final class NameLabels {

  /** No name. */
  public static final int OUTSIDE = 0;

  /** The first character of a person's name of several. */
  public static final int FIRST = 1;

  /** A character between the first and the last. */
  public static final int INSIDE = 2;

  /** The last character of several. */
  public static final int LAST = 3;

  /** The only character. */
  public static final int WHOLE = 4;

  /** Of an organization's name. */
  public static final int ORGANIZATION = 5;

  /** Of a place's name. */
  public static final int PLACE = 6;

  /** Of the name of something else. */
  public static final int THING = 7;

  /** How many labels there are. */
  public static final int COUNT = 8;

  private NameLabels() {}

  /** Returns whether a label may stand directly behind another; outside also at both ends. */
  public static boolean follows(int before, int after) {
    boolean open = before == FIRST || before == INSIDE;
    boolean goesOn = after == INSIDE || after == LAST;
    return open == goesOn;
  }
}
