package io.konkyo.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is plainly UTF-8 is read at once, and the same as by trying the charsets one by one. */
class TextDecoderPropertyTest {

  @Property(tries = 3000)
  void theCharsetAndTheTextAreThoseOfTheDetectorAndAStrictDecoding(@ForAll("bytes") byte[] bytes) {
    String expected;
    try {
      Charset charset = EncodingDetector.detect(bytes);
      boolean valid =
          Nuls.first(bytes, charset).isEmpty()
              && StrictDecoding.of(bytes, charset) instanceof StrictDecoding.Valid;
      expected = valid ? charset.name() + withoutMark(new String(bytes, charset)) : "fails";
    } catch (UndecodableException e) {
      expected = "fails";
    }
    assertEquals(expected, decoded(TextDecoder.detecting(), bytes));
  }

  @Property(tries = 2000)
  void soItIsWhereUtf8WasAskedFor(@ForAll("bytes") byte[] bytes) {
    boolean valid =
        StrictDecoding.of(bytes, StandardCharsets.UTF_8) instanceof StrictDecoding.Valid
            && Nuls.first(bytes, StandardCharsets.UTF_8).isEmpty();
    String expected =
        valid ? "UTF-8" + withoutMark(new String(bytes, StandardCharsets.UTF_8)) : "fails";
    assertEquals(expected, decoded(TextDecoder.of(StandardCharsets.UTF_8), bytes));
  }

  private static String decoded(TextDecoder decoder, byte[] bytes) {
    try {
      DecodedText text = decoder.decode(bytes);
      return text.encoding() + text.text();
    } catch (UndecodableException e) {
      return "fails";
    }
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  @Provide
  Arbitrary<byte[]> bytes() {
    List<String> pieces =
        List.of(
            "EFBBBF",
            "FFFE",
            "00",
            "1B2442",
            "1B284A",
            "EFBFBD",
            "61",
            "0A",
            "E38182",
            "E381",
            "82",
            "F0A0AEB7",
            "EDA080",
            "C0AF",
            "82A0",
            "A4A2",
            "E6A98B");
    return Arbitraries.of(pieces)
        .list()
        .ofMaxSize(8)
        .map(
            list -> {
              ByteArrayOutputStream bytes = new ByteArrayOutputStream();
              list.forEach(piece -> bytes.writeBytes(HexFormat.of().parseHex(piece)));
              return bytes.toByteArray();
            });
  }
}
