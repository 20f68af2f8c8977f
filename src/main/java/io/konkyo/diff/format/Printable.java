package io.konkyo.diff.format;

import java.util.Locale;
import java.util.Optional;

/** Characters that a reader could not see, or that would turn the text around them. */
final class Printable {

  private Printable() {}

  /**
   * Returns what to show in place of a code point: a sign for the end of a line, the number of a
   * control character, of a mark that sets the direction of writing and of half a surrogate pair;
   * nothing where it can be shown itself.
   */
  static Optional<String> instead(int codePoint) {
    return switch (codePoint) {
      case '\t' -> Optional.of(" ");
      case '\n', 0x85, 0x2028, 0x2029 -> Optional.of("↵");
      default -> isHidden(codePoint) ? Optional.of(number(codePoint)) : Optional.empty();
    };
  }

  /** Returns a text on one line without characters that a reader could not see. */
  static String line(String text) {
    StringBuilder shown = new StringBuilder();
    unixLines(text)
        .codePoints()
        .forEach(
            point ->
                instead(point).ifPresentOrElse(shown::append, () -> shown.appendCodePoint(point)));
    return shown.toString();
  }

  /** Returns the text with every line end one character long, so that none is shown twice. */
  static String unixLines(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static boolean isHidden(int codePoint) {
    return Character.isISOControl(codePoint)
        || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)
        || (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069)
        || codePoint == 0x200E
        || codePoint == 0x200F
        || codePoint == 0x061C;
  }

  private static String number(int codePoint) {
    return String.format(Locale.ROOT, "⟨U+%04X⟩", codePoint);
  }
}
