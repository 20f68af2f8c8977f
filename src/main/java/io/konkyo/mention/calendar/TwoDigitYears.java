package io.konkyo.mention.calendar;

/** Years that are written by their last two digits alone. */
final class TwoDigitYears {

  /** Where nothing else tells the century of such a year, it is this one's. */
  static final int PRESENT = 2000;

  private TwoDigitYears() {}

  /**
   * Returns, of the years that end in the two digits, the one nearest to another year, the earlier
   * of two.
   */
  static int nearest(int digits, int near) {
    int year = near - Math.floorMod(near, 100) + digits;
    if (year - near >= 50) {
      return year - 100;
    }
    return near - year > 50 ? year + 100 : year;
  }
}
