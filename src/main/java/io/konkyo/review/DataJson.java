package io.konkyo.review;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;

/**
 * JSON that may stand inside an element of HTML: no text in it can end the element or begin another
 * or a comment. Surrogates are written as escapes too, so that one without its other half, which
 * UTF-8 cannot express, does no harm.
 */
final class DataJson {

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder().characterEscapes(new Escapes()).build();

  private DataJson() {}

  /** Writes a value. */
  @FunctionalInterface
  interface Body {

    /** Writes one value with the generator. */
    void write(JsonGenerator json) throws IOException;
  }

  /** Returns what {@code body} writes. */
  static String of(Body body) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      body.write(json);
    }
    return out.toString();
  }

  private static final class Escapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    private static final char LINE_SEPARATOR = '\u2028';
    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    private final int[] ascii = standardAsciiEscapesForJSON();

    private Escapes() {
      for (char c : new char[] {'<', '>', '&'}) {
        ascii[c] = ESCAPE_CUSTOM;
      }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ascii;
    }

    // The library asks for null where a character needs no escape.
    @Override
    public SerializableString getEscapeSequence(int c) {
      boolean escaped =
          c < ascii.length
              || c == LINE_SEPARATOR
              || c == PARAGRAPH_SEPARATOR
              || Character.isSurrogate((char) c);
      return escaped ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", c)) : null;
    }
  }
}
