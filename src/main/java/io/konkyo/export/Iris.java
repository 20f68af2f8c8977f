package io.konkyo.export;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names as parts of IRIs. */
final class Iris {

  private static final String UNRESERVED = "-._~";

  private Iris() {}

  /** Returns a document's path as a relative IRI; its separators stay. */
  static String relative(String doc) {
    return Arrays.stream(doc.split("/", -1)).map(Iris::escaped).collect(Collectors.joining("/"));
  }

  /** Returns a text with everything but letters, digits and {@code -._~} of ASCII escaped. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
        escaped.append(c);
      } else {
        escaped.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return escaped.toString();
  }
}
