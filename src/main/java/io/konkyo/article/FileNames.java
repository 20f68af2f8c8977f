package io.konkyo.article;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * File names as UTF-8, whatever the platform's locale: {@link Path#toString} replaces what the
 * locale cannot express, which would make the names of documents depend on the machine.
 */
final class FileNames {

  private FileNames() {}

  /**
   * Returns the last name of {@code path}; one that is not UTF-8 is returned with its bytes escaped
   * as {@code %XX}.
   */
  static String of(Path path) {
    String uri = path.toAbsolutePath().normalize().toUri().getRawPath();
    String trimmed = uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
    String escaped = trimmed.substring(trimmed.lastIndexOf('/') + 1);
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(unescape(escaped)))
          .toString();
    } catch (CharacterCodingException e) {
      return escaped;
    }
  }

  /**
   * Returns whether a name is certain to be the file's own: one with a {@code %} may be escaped.
   */
  static boolean tellsItsPath(String name) {
    return name.indexOf('%') < 0;
  }

  private static byte[] unescape(String escaped) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(escaped.length());
    int i = 0;
    while (i < escaped.length()) {
      if (escaped.charAt(i) == '%') {
        bytes.write(HexFormat.fromHexDigits(escaped, i + 1, i + 3));
        i += 3;
      } else {
        bytes.write(escaped.charAt(i));
        i++;
      }
    }
    return bytes.toByteArray();
  }
}
