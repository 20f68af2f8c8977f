package io.konkyo.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Writes what {@link JsonObjectWriter} writes. */
class JsonLinesTest {

  private static final JsonLines.Name TEXT = new JsonLines.Name("text");
  private static final JsonLines.Name VALUE = new JsonLines.Name("value");
  private static final JsonLines.Name INNER = new JsonLines.Name("inner");
  private static final JsonLines.Name FLAG = new JsonLines.Name("flag");

  private static String written(JsonLines lines) {
    return new String(lines.bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void everyCharacterIsWrittenAlike() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      checkText("a" + (char) c + "b");
    }
    for (int c = 0x10000; c <= Character.MAX_CODE_POINT; c += 0x1F3) {
      checkText(Character.toString(c));
    }
  }

  @Test
  void halvesOfPairsAreWrittenAlike() {
    for (String text :
        new String[] {"\uD83D", "\uDE00", "\uDE00\uD83D", "\uD83D\uD83D\uDE00", "\uD83D\uDE00"}) {
      checkText(text);
      checkText("字" + text + "\"");
    }
  }

  private static void checkText(String text) {
    JsonLines lines = new JsonLines(0);
    lines.beginLine();
    lines.text(TEXT, text);
    lines.endLine();
    assertEquals(JsonObjectWriter.onOneLine().text("text", text).finish(), written(lines));
  }

  @Test
  void aStretchIsWrittenAsATextOfItsOwn() {
    String text = "県\uD83D\uDE00市";
    for (int from = 0; from <= text.length(); from++) {
      for (int to = from; to <= text.length(); to++) {
        JsonLines lines = new JsonLines(8);
        lines.beginLine();
        lines.text(TEXT, text, from, to);
        lines.endLine();
        String part = text.substring(from, to);
        assertEquals(JsonObjectWriter.onOneLine().text("text", part).finish(), written(lines));
      }
    }
  }

  @Test
  void numbersAreWrittenAlike() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      int integer = random.nextInt(Integer.MAX_VALUE) >> random.nextInt(31);
      BigDecimal number = BigDecimal.valueOf(random.nextLong() >> 20, random.nextInt(12) - 4);
      JsonLines lines = new JsonLines(1);
      lines.beginLine();
      lines.integer(TEXT, integer);
      lines.number(VALUE, number);
      lines.endLine();
      assertEquals(
          JsonObjectWriter.onOneLine().integer("text", integer).number("value", number).finish(),
          written(lines));
    }
  }

  @Test
  void fieldsAreParted() {
    JsonLines lines = new JsonLines(1);
    lines.beginLine();
    lines.endLine();
    lines.beginLine();
    lines.yes(FLAG);
    int from = lines.size();
    lines.beginObject(INNER);
    lines.integer(VALUE, 0);
    lines.text(TEXT, "");
    lines.endObject();
    int to = lines.size();
    lines.yes(FLAG);
    lines.endLine();
    lines.beginLine();
    lines.text(TEXT, "b");
    lines.again(from, to);
    lines.yes(FLAG);
    lines.endLine();
    assertEquals(
        "{}\n"
            + "{\"flag\":true,\"inner\":{\"value\":0,\"text\":\"\"},\"flag\":true}\n"
            + "{\"text\":\"b\",\"inner\":{\"value\":0,\"text\":\"\"},\"flag\":true}\n",
        written(lines));
  }
}
