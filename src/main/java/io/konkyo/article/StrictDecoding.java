package io.konkyo.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** What a charset makes of bytes when none may be replaced or skipped. */
sealed interface StrictDecoding {

  /** Every byte is valid. */
  record Valid(String text) implements StrictDecoding {}

  /**
   * A byte is not.
   *
   * @param offset of the first byte that the charset cannot read, from 0
   */
  record Invalid(int offset) implements StrictDecoding {}

  /** Decodes {@code bytes}. */
  static StrictDecoding of(byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()));
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    return result.isError() ? new Invalid(in.position()) : new Valid(out.flip().toString());
  }
}
