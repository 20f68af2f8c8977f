package io.konkyo.mention.lexicon;

import java.util.List;
import java.util.stream.Stream;

/** Values for tables of tests: a surface and a digit that tells values of one surface apart. */
final class Numbered {

  private Numbered() {}

  /** Reads {@code 円1 円2 円安1}; {@code none} are none. */
  static List<String> values(String row) {
    return row.equals("none") ? List.of() : Stream.of(row.split(" ")).toList();
  }

  /** Returns how a value is written in texts. */
  static String surface(String value) {
    return value.substring(0, value.length() - 1);
  }

  /** Returns values as a row names them. */
  static String row(List<String> values) {
    return values.isEmpty() ? "none" : String.join(" ", values);
  }
}
