package io.konkyo.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonObjectWriterTest {

  @ParameterizedTest
  @CsvSource({
    "1E+3, 1000",
    "2110E8, 211000000000",
    "3.50, 3.5",
    "30.00, 30",
    "0.000, 0",
    "-0.10, -0.1",
    "100, 100",
    "1E-7, 0.0000001",
    "12345678901234567890.123456789, 12345678901234567890.123456789",
  })
  void numbersArePlain(BigDecimal value, String plain) {
    assertEquals(
        "{\"value\":" + plain + "}\n",
        JsonObjectWriter.onOneLine().number("value", value).finish());
  }

  @Test
  void longNumbersTakeNoTime() {
    BigDecimal value = new BigDecimal(BigInteger.TEN.pow(200_000));
    assertTimeout(
        Duration.ofSeconds(5),
        () ->
            assertEquals(
                200_012, JsonObjectWriter.onOneLine().number("value", value).finish().length()));
  }

  @Test
  void japaneseStandsAsItIs() {
    assertEquals(
        "{\"text\":\"𠮷野\\\"😀\\n\u2028\"}\n",
        JsonObjectWriter.onOneLine().text("text", "𠮷野\"😀\n\u2028").finish());
  }

  @Test
  void halvesOfPairsAreEscaped() {
    assertEquals(
        "{\"text\":\"a\\uD842\\\\ \\uDFB7\\uD842𠮷\"}\n",
        JsonObjectWriter.onOneLine().text("text", "a\uD842\\ \uDFB7\uD842\uD842\uDFB7").finish());
  }

  @Property
  void everyStringSurvives(@ForAll("strings") String value) throws IOException {
    String json = JsonObjectWriter.onOneLine().text("text", value).finish();
    assertEquals(json.length() - 1, json.indexOf('\n'));
    ByteBuffer utf8 = StandardCharsets.UTF_8.newEncoder().encode(java.nio.CharBuffer.wrap(json));
    String read = new ObjectMapper().readTree(utf8.array(), 0, utf8.limit()).get("text").asText();
    assertEquals(value, read);
  }

  @Provide
  Arbitrary<String> strings() {
    Arbitrary<Character> any = Arbitraries.chars().all();
    Arbitrary<Character> surrogates = Arbitraries.chars().range('\uD800', '\uDFFF');
    Arbitrary<Character> special = Arbitraries.of('"', '\\', '\n', '\r', '\u0000', '\u2028');
    return Arbitraries.oneOf(any, surrogates, special).list().ofMaxSize(20).map(this::join);
  }

  private String join(java.util.List<Character> chars) {
    StringBuilder out = new StringBuilder();
    chars.forEach(out::append);
    return out.toString();
  }
}
