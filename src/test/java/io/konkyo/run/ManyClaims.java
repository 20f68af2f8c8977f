package io.konkyo.run;

import io.konkyo.json.JsonObjectWriter;
import io.konkyo.text.Sha256;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Repeats the claims of a run under other names of documents until there are enough, for measuring:
 * {@code ManyClaims RUN COUNT VARIANT FOLDER}. The variants are {@code same}; {@code few}, where
 * one claim in a hundred has another rule; {@code all}, where every claim has; {@code edited},
 * where every sentence ends otherwise; and {@code one}, where all stand in one document.
 */
public final class ManyClaims {

  private static final int DOCUMENT_LENGTH = 3_000;

  private ManyClaims() {}

  /** Writes the claims file. */
  public static void main(String[] args) throws IOException, MalformedException {
    ClaimParser parser = new ClaimParser();
    List<StoredClaim> claims = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(args[0], "claims.jsonl"))) {
      claims.add(parser.parse(line.getBytes(StandardCharsets.UTF_8)));
    }
    int count = Integer.parseInt(args[1]);
    Path folder = Files.createDirectories(Path.of(args[3]));
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("claims.jsonl"))) {
      for (int i = 0; i < count; i++) {
        StoredClaim claim = claims.get(i % claims.size());
        JsonObjectWriter json = JsonObjectWriter.onOneLine();
        ClaimWriter.write(changed(claim, i, i / claims.size(), args[2]), json);
        out.write(json.finish());
      }
    }
  }

  private static StoredClaim changed(StoredClaim claim, int number, int copy, String variant) {
    boolean one = variant.equals("one");
    boolean otherRule = variant.equals("all") || variant.equals("few") && number % 100 == 0;
    String doc = one ? "all.txt" : "%06d/%s".formatted(copy, claim.doc());
    int moved = one ? copy * DOCUMENT_LENGTH : 0;
    FieldValue.Place sentence = claim.sentence();
    String text = sentence.text();
    if (variant.equals("edited")) {
      text = text.substring(0, text.length() - 1) + "という。";
    }
    String key = doc + copy + claim.id() + text;
    return new StoredClaim(
        Sha256.of(key.getBytes(StandardCharsets.UTF_8)).substring(0, 32),
        claim.type(),
        doc,
        place(claim.mention(), moved, claim.mention().text()),
        claim.line(),
        claim.column(),
        place(sentence, moved, text),
        claim.section(),
        claim.fields(),
        claim.links(),
        otherRule ? "other.rule" : claim.rule());
  }

  private static FieldValue.Place place(FieldValue.Place place, int moved, String text) {
    return new FieldValue.Place(place.start() + moved, place.end() + moved, text);
  }
}
