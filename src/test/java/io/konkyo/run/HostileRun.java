package io.konkyo.run;

import io.konkyo.json.JsonObjectWriter;
import io.konkyo.text.CodePoints;
import io.konkyo.text.Sha256;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A run over an article of texts that would break a form which does not escape them. */
public final class HostileRun {

  /** The article's name. */
  public static final String DOC = "=1+2, 'x' 𠮷 %41/a&b;.txt";

  private static final List<String> TEXTS =
      List.of(
          "=cmd|' /C calc'!A0",
          "+81",
          "-3％減",
          "@SUM(A1)",
          "＝一",
          "'引用",
          "''二重",
          "\"a\",b;c|d",
          "a\tb",
          "\t先頭",
          "😀👨‍👩‍👧‍👦か\u3099𠮷",
          "\u202E逆\u202C",
          "</script><b>&amp;",
          "前\n後",
          "前\r\n後",
          "前\u2028後\u0085終",
          "\\n {\"x\":1} #1 T1 R1",
          "x");

  private static final List<String> VALUES =
      List.of("-3", "0.1", "123456789012345678901234567.123456789", "1.05", "0");

  private HostileRun() {}

  /** Writes the article below {@code root/in} and the run to {@code root/out}, a claim a text. */
  public static void write(Path root) throws IOException {
    String text = String.join("。\r\n", TEXTS) + "\r\n";
    Path source = root.resolve("in").resolve(DOC);
    Files.createDirectories(source.getParent());
    Files.writeString(source, text);
    CodePoints codePoints = new CodePoints(text);
    StringBuilder claims = new StringBuilder();
    int start = 0;
    for (int i = 0; i < TEXTS.size(); i++) {
      int end = start + TEXTS.get(i).length();
      claims.append(claim(i, text, codePoints, start, end));
      start = end + "。\r\n".length();
    }
    JsonObjectWriter document =
        JsonObjectWriter.onOneLine()
            .text("doc", DOC)
            .text("sha256", Sha256.of(text.getBytes(StandardCharsets.UTF_8)))
            .integer("chars", codePoints.count())
            .text("encoding", "UTF-8")
            .text("status", "ok")
            .beginObject("claims")
            .integer("number", TEXTS.size())
            .endObject();
    Path out = Files.createDirectories(root.resolve("out"));
    Files.writeString(out.resolve("claims.jsonl"), claims);
    Files.writeString(out.resolve("documents.jsonl"), document.finish());
  }

  private static String claim(int i, String text, CodePoints codePoints, int start, int end) {
    JsonObjectWriter json = JsonObjectWriter.onOneLine().text("id", "id:%d é".formatted(i));
    json.text("type", "number").text("doc", DOC);
    place(json, text, codePoints, start, end);
    json.integer("line", codePoints.line(start)).integer("column", codePoints.column(start));
    json.beginObject("sentence");
    place(json, text, codePoints, start, end);
    json.endObject();
    json.text("section", TEXTS.get(i));
    json.number("value", new BigDecimal(VALUES.get(i % VALUES.size())));
    json.text("bound", "eq").text("counter", TEXTS.get(i)).text("kind", "cardinal");
    json.beginObject("about");
    place(json, text, codePoints, start, text.offsetByCodePoints(start, 1));
    json.endObject();
    json.text("from", "id:%d é".formatted((i + 1) % TEXTS.size()));
    return json.text("rule", "test.hostile").finish();
  }

  private static void place(
      JsonObjectWriter json, String text, CodePoints codePoints, int start, int end) {
    json.integer("start", codePoints.offset(start)).integer("end", codePoints.offset(end));
    json.text("text", text.substring(start, end));
  }
}
