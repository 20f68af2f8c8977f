package io.konkyo.article;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Turns a document's bytes into text without ever replacing a byte: either every byte is valid in
 * the charset or the document fails with the place of the first that is not. Thread-safe.
 */
public final class TextDecoder {

  /** The name that asks for the charset to be found from the bytes. */
  public static final String AUTO = "auto";

  private static final char REPLACEMENT = '\uFFFD';
  private static final char ESCAPE = '\u001B';
  private static final char NUL = '\0';

  private static final Map<Charset, Charset> BIG_ENDIAN_BY_DEFAULT =
      Map.of(
          StandardCharsets.UTF_16,
          StandardCharsets.UTF_16BE,
          Charset.forName("UTF-32"),
          Charset.forName("UTF-32BE"));

  private final Optional<Charset> given;

  private TextDecoder(Optional<Charset> given) {
    this.given = given;
  }

  /** A decoder that finds each document's charset, as {@link EncodingDetector} says. */
  public static TextDecoder detecting() {
    return new TextDecoder(Optional.empty());
  }

  /** A decoder for documents that are all in {@code charset}. */
  public static TextDecoder of(Charset charset) {
    return new TextDecoder(Optional.of(charset));
  }

  /**
   * A decoder by name.
   *
   * @param encoding {@value #AUTO} or the name of a charset
   * @throws InputException if there is no such charset
   */
  public static TextDecoder named(String encoding) throws InputException {
    if (AUTO.equals(encoding)) {
      return detecting();
    }
    try {
      return of(Charset.forName(encoding));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new InputException(
          "unknown encoding '%s'; give auto or a charset such as UTF-8, windows-31j or EUC-JP"
              .formatted(encoding),
          e);
    }
  }

  /** Returns {@value #AUTO}, or the canonical name of the charset given. */
  public String name() {
    return given.map(Charset::name).orElse(AUTO);
  }

  /**
   * Decodes a whole document.
   *
   * @throws UndecodableException if it holds a NUL or a byte that is invalid in the charset
   */
  public DecodedText decode(byte[] bytes) throws UndecodableException {
    if (given.isEmpty() || given.get().equals(StandardCharsets.UTF_8)) {
      String text = new String(bytes, StandardCharsets.UTF_8);
      if (isBeyondDoubt(text)) {
        return decoded(text, StandardCharsets.UTF_8);
      }
    }
    Charset charset =
        given.isPresent() ? withByteOrder(given.get(), bytes) : EncodingDetector.detect(bytes);
    OptionalInt nul = Nuls.first(bytes, charset);
    if (nul.isPresent()) {
      throw new UndecodableException(
          "is not text: NUL at byte %d (counted from 0)".formatted(nul.getAsInt()));
    }
    StrictDecoding decoding = StrictDecoding.of(bytes, charset);
    if (decoding instanceof StrictDecoding.Invalid invalid) {
      throw new UndecodableException(
          "is not %s: byte %d (counted from 0) is 0x%02X, which cannot stand there; give its encoding with --encoding"
              .formatted(charset.name(), invalid.offset(), bytes[invalid.offset()]));
    }
    return decoded(((StrictDecoding.Valid) decoding).text(), charset);
  }

  /**
   * Returns whether bytes that were read as UTF-8, whatever was invalid being replaced, are UTF-8
   * without a doubt, so that no other charset need be tried: no byte was replaced where no
   * replacement character stands; of the marks at the head of a file UTF-8's alone is valid in it;
   * and neither an escape of ISO-2022-JP nor a NUL is there.
   */
  private static boolean isBeyondDoubt(String text) {
    return text.indexOf(REPLACEMENT) < 0 && text.indexOf(ESCAPE) < 0 && text.indexOf(NUL) < 0;
  }

  private static DecodedText decoded(String text, Charset charset) {
    return new DecodedText(text.startsWith("\uFEFF") ? text.substring(1) : text, charset.name());
  }

  /**
   * Java's UTF-16 and UTF-32 swallow the byte-order mark; the exact charset shows what was read.
   */
  private static Charset withByteOrder(Charset charset, byte[] bytes) {
    if (!BIG_ENDIAN_BY_DEFAULT.containsKey(charset)) {
      return charset;
    }
    return ByteOrderMark.charset(bytes)
        .filter(found -> found.name().startsWith(charset.name()))
        .orElse(BIG_ENDIAN_BY_DEFAULT.get(charset));
  }
}
