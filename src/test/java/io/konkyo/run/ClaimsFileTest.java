package io.konkyo.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.konkyo.article.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimsFileTest {

  @TempDir private Path folder;

  private static String claim(String doc, String id, String sentence) {
    return """
        {"id":"%s","type":"number","doc":"%s","start":0,"end":1,"text":"3","line":1,"column":1,\
        "sentence":{"start":0,"end":%d,"text":"%s"},"value":3,"bound":"eq","kind":"cardinal",\
        "modality":"actual","rule":"number.bare"}
        """
        .formatted(id, doc, sentence.codePointCount(0, sentence.length()), sentence);
  }

  private ClaimsFile open(String lines) throws IOException, InputException {
    return ClaimsFile.open(Files.writeString(folder.resolve("claims.jsonl"), lines));
  }

  private static List<String> ids(ClaimsFile file, String doc) throws IOException, InputException {
    return file.claims(doc).stream().map(StoredClaim::id).toList();
  }

  @Test
  void claimsAreFoundByTheirDocument() throws IOException, InputException {
    ClaimsFile file =
        open(claim("b.txt", "1", "3。") + claim("b.txt", "2", "3。") + claim("c.txt", "3", "3。"));
    assertEquals(List.of("b.txt", "c.txt"), List.copyOf(file.documents().keySet()));
    assertEquals(List.of("1", "2"), ids(file, "b.txt"));
    assertEquals(List.of("3"), ids(file, "c.txt"));
    assertEquals(List.of(), ids(file, "a.txt"));
  }

  @Test
  void theLinesOfADocumentNeedNotStandTogether() throws IOException, InputException {
    ClaimsFile file = open(claim("a", "1", "3。") + claim("b", "2", "3。") + claim("a", "3", "3。"));
    assertEquals(List.of("1", "3"), ids(file, "a"));
    assertEquals(2, file.documents().get("a").claims());
  }

  @Test
  void linesOfAnyLengthAreWhole() throws IOException, InputException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      lines.append(claim("a", "x" + i, "長い文𠮷".repeat(i * i)));
      lines.append(claim("b", "y" + i, "短い文"));
    }
    ClaimsFile file = open(lines.toString());
    List<StoredClaim> claims = file.claims("a");
    for (int i = 0; i < 40; i++) {
      assertEquals("x" + i, claims.get(i).id());
      assertEquals("長い文𠮷".repeat(i * i), claims.get(i).sentence().text());
    }
    assertEquals(40, file.claims("b").size());
  }

  @Test
  void theLastLineNeedsNoEnd() throws IOException, InputException {
    ClaimsFile file = open((claim("a", "1", "3。") + claim("b", "2", "3。")).stripTrailing());
    assertEquals(List.of("1"), ids(file, "a"));
    assertEquals(List.of("2"), ids(file, "b"));
  }

  @Test
  void aFileMayBeEmpty() throws IOException, InputException {
    assertEquals(0, open("").documents().size());
  }

  @Test
  void theHashTellsWhetherTheLinesOfADocumentAreTheSame() throws IOException, InputException {
    String hash = open(claim("a", "1", "3。") + claim("b", "2", "3。")).documents().get("a").sha256();
    assertEquals(
        hash, open(claim("0", "9", "3。") + claim("a", "1", "3。")).documents().get("a").sha256());
    assertNotEquals(hash, open(claim("a", "1", "3！")).documents().get("a").sha256());
  }
}
