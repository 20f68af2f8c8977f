package io.konkyo.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.konkyo.article.InputException;
import io.konkyo.text.Sha256;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Repeats the claims of a run under other names of documents until there are enough, for measuring:
 * {@code ManyClaims RUN COUNT VARIANT FOLDER}. The variants are {@code same}; {@code few}, where
 * one claim in a hundred has another rule; {@code all}, where every claim has; {@code edited},
 * where every sentence ends otherwise; and {@code one}, where all stand in one document.
 */
public final class ManyClaims {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int DOCUMENT_LENGTH = 3_000;

  private ManyClaims() {}

  /** Writes the claims file. */
  public static void main(String[] args) throws IOException, InputException {
    List<String> lines = Files.readAllLines(Path.of(args[0], "claims.jsonl"));
    int count = Integer.parseInt(args[1]);
    Path folder = Files.createDirectories(Path.of(args[3]));
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("claims.jsonl"))) {
      for (int i = 0; i < count; i++) {
        ObjectNode claim = (ObjectNode) MAPPER.readTree(lines.get(i % lines.size()));
        change(claim, i, i / lines.size(), args[2]);
        out.write(MAPPER.writeValueAsString(claim) + "\n");
      }
    }
  }

  private static void change(ObjectNode claim, int number, int copy, String variant) {
    boolean one = variant.equals("one");
    String doc = one ? "all.txt" : "%06d/%s".formatted(copy, claim.get("doc").textValue());
    claim.put("doc", doc);
    ObjectNode sentence = (ObjectNode) claim.get("sentence");
    if (variant.equals("edited")) {
      String text = sentence.get("text").textValue();
      sentence.put("text", text.substring(0, text.length() - 1) + "という。");
    }
    if (variant.equals("all") || variant.equals("few") && number % 100 == 0) {
      claim.put("rule", "other.rule");
    }
    if (one) {
      for (ObjectNode place : List.of(claim, sentence)) {
        place.put("start", place.get("start").intValue() + copy * DOCUMENT_LENGTH);
        place.put("end", place.get("end").intValue() + copy * DOCUMENT_LENGTH);
      }
    }
    String key = doc + copy + claim.get("id").textValue() + sentence.get("text").textValue();
    claim.put("id", Sha256.of(key.getBytes(StandardCharsets.UTF_8)).substring(0, 32));
  }
}
