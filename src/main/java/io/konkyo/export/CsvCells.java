package io.konkyo.export;

/**
 * Text that a spreadsheet must not run. One that opens a file takes a cell that begins with {@code
 * =} and its like for a formula, and a formula may start programs; articles are written by anyone.
 *
 * <p>Such a text gets an apostrophe in front, and so does one that begins with an apostrophe: the
 * text is had back, to the letter, by taking one apostrophe away where there is one. Figures are no
 * text; {@code -3} stays a figure.
 */
final class CsvCells {

  /** Full-width signs count as well: spreadsheets in Japanese settings read them alike. */
  private static final String FIRST_OF_FORMULAS = "=+-@\t\r\n＝＋－＠";

  private static final char GUARD = '\'';

  private CsvCells() {}

  /** Returns the cell of a text. */
  static String harmless(String text) {
    if (text.isEmpty()) {
      return text;
    }
    char first = text.charAt(0);
    return first == GUARD || FIRST_OF_FORMULAS.indexOf(first) >= 0 ? GUARD + text : text;
  }
}
