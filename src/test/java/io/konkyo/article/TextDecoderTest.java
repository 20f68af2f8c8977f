package io.konkyo.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

  private static final String ARTICLE = "県は三日、橋の補修に12億円を充てると発表した。\r\n担当者は「年内に着工する」と話している。\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-31j", "EUC-JP", "ISO-2022-JP", "UTF-16LE", "UTF-16BE"})
  void findsTheEncodingAndKeepsTheText(String charset) throws UndecodableException {
    DecodedText decoded =
        TextDecoder.detecting().decode(ARTICLE.getBytes(Charset.forName(charset)));
    assertEquals(ARTICLE, decoded.text());
    assertEquals(charset, decoded.encoding());
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, EFBBBF",
    "UTF-16LE, FFFE",
    "UTF-16BE, FEFF",
    "UTF-32LE, FFFE0000",
    "UTF-32BE, 0000FEFF",
  })
  void dropsTheByteOrderMark(String charset, String mark) throws UndecodableException {
    byte[] bytes = join(HexFormat.of().parseHex(mark), ARTICLE.getBytes(Charset.forName(charset)));
    for (TextDecoder decoder :
        new TextDecoder[] {TextDecoder.detecting(), TextDecoder.of(Charset.forName(charset))}) {
      DecodedText decoded = decoder.decode(bytes);
      assertEquals(ARTICLE, decoded.text());
      assertEquals(charset, decoded.encoding());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "windows-31j, 予算は①一億円",
    "windows-31j, 漢字",
    "windows-31j, 髙橋の㈱表記",
    "EUC-JP, 漢字",
    "EUC-JP, 東京都議会",
    "EUC-JP, カタカナ",
    "UTF-8, 縺ｫ",
    "UTF-8, ﾃｽﾄ",
    "UTF-8, 30",
    "UTF-8, 0B0D",
    "windows-31j, 2000年",
    "EUC-JP, 2000年度",
    "UTF-16LE, plain words",
  })
  void decidesOnLittleText(String charset, String text) throws UndecodableException {
    DecodedText decoded = TextDecoder.detecting().decode(text.getBytes(Charset.forName(charset)));
    assertEquals(charset + " " + text, decoded.encoding() + " " + decoded.text());
  }

  @Test
  void nothingIsText() throws UndecodableException {
    assertEquals(new DecodedText("", "UTF-8"), TextDecoder.detecting().decode(new byte[0]));
  }

  @ParameterizedTest
  @ValueSource(strings = {"一\r\n二", "一\r二", "一\n二", "一\u2028二", "　Ａ\t１ ", "𠮷😀"})
  void changesNothing(String text) throws UndecodableException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertEquals(text, TextDecoder.detecting().decode(bytes).text());
  }

  @ParameterizedTest
  @CsvSource({
    // A stray byte in ASCII, in Japanese, an overlong form, a surrogate, a character cut short.
    "6162FF63, 2, 0xFF",
    "E38182E38184FFE38186, 6, 0xFF",
    "E38182E38184C0AFE38186, 6, 0xC0",
    "E38182E38184EDA080E38186, 6, 0xED",
    "E38182E38184E381, 6, 0xE3",
  })
  void namesTheBrokenByteOfUtf8(String hex, int offset, String value) {
    String message = failure(TextDecoder.detecting(), HexFormat.of().parseHex(hex));
    assertTrue(message.contains("UTF-8"), message);
    assertTrue(message.contains("byte %d".formatted(offset)), message);
    assertTrue(message.contains(value), message);
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, 61626382A0, 3",
    "windows-31j, 82A0FF, 2",
    "EUC-JP, A4A2FF, 2",
    "US-ASCII, 6182, 1",
    "UTF-16LE, 423000D84230, 2",
  })
  void namesTheByteThatTheGivenCharsetCannotRead(String charset, String hex, int offset) {
    String message =
        failure(TextDecoder.of(Charset.forName(charset)), HexFormat.of().parseHex(hex));
    assertTrue(message.contains(charset), message);
    assertTrue(message.contains("byte %d (counted from 0)".formatted(offset)), message);
  }

  @ParameterizedTest
  @CsvSource({
    "auto, 610062, 1",
    "auto, 00, 0",
    "auto, EFBBBF6100, 4",
    "auto, E3818200E38184, 3",
    "auto, FFFE423000004230, 4",
    "auto, 82A0820000, 3",
    "windows-31j, 82A000, 2",
    "UTF-32BE, 0000306100000000, 4",
  })
  void namesTheNul(String encoding, String hex, int offset) throws InputException {
    String message = failure(TextDecoder.named(encoding), HexFormat.of().parseHex(hex));
    assertEquals("is not text: NUL at byte %d (counted from 0)".formatted(offset), message);
  }

  @Test
  void randomBytesAreNotText() {
    Random random = new Random(7);
    for (int length : new int[] {64, 1000, 100_000}) {
      byte[] bytes = new byte[length];
      random.nextBytes(bytes);
      failure(TextDecoder.detecting(), bytes);
    }
  }

  @Test
  void namesWhatItCouldBe() {
    String russian = "Правительство объявило о новых пошлинах на ввоз товаров. ".repeat(5);
    byte[] bytes = (russian + "\u0098").getBytes(Charset.forName("KOI8-R"));
    bytes = join(bytes, new byte[] {(byte) 0xFF});
    String message = failure(TextDecoder.detecting(), bytes);
    assertTrue(message.contains("--encoding"), message);
  }

  @Test
  void generalNamesOfUtf16TakeTheMarkOrBigEndian() throws UndecodableException {
    TextDecoder decoder = TextDecoder.of(StandardCharsets.UTF_16);
    assertEquals(
        "UTF-16BE", decoder.decode(ARTICLE.getBytes(StandardCharsets.UTF_16BE)).encoding());
    byte[] little =
        join(HexFormat.of().parseHex("FFFE"), ARTICLE.getBytes(StandardCharsets.UTF_16LE));
    assertEquals(new DecodedText(ARTICLE, "UTF-16LE"), decoder.decode(little));
  }

  @ParameterizedTest
  @ValueSource(strings = {"no such", "x-nothing", ""})
  void refusesUnknownCharsets(String name) {
    InputException e = assertThrows(InputException.class, () -> TextDecoder.named(name));
    assertTrue(e.getMessage().contains("unknown encoding '" + name + "'"), e.getMessage());
  }

  @Test
  void largeDocumentsTakeLinearTime() {
    byte[] digits = new byte[8 << 20];
    Arrays.fill(digits, (byte) '9');
    byte[] japanese = "東京".repeat(1 << 20).getBytes(Charset.forName("EUC-JP"));
    assertTimeout(
        Duration.ofSeconds(10),
        () -> {
          assertEquals("UTF-8", TextDecoder.detecting().decode(digits).encoding());
          assertEquals("EUC-JP", TextDecoder.detecting().decode(japanese).encoding());
        });
  }

  private static String failure(TextDecoder decoder, byte[] bytes) {
    return assertThrows(UndecodableException.class, () -> decoder.decode(bytes)).getMessage();
  }

  private static byte[] join(byte[] a, byte[] b) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(a);
    out.writeBytes(b);
    return out.toByteArray();
  }
}
