package io.konkyo.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.konkyo.mention.MentionType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {

  private static final RunKey KEY = RunKey.of("0".repeat(64), Set.of(MentionType.NUMBER), "auto");

  @TempDir private Path root;

  @Test
  void anInterruptedThreadKeepsWhatIsFinished() throws IOException {
    try (OutputFolder folder = OutputFolder.begin(root, KEY, false)) {
      write(folder, "a", 2);
      write(folder, "b", 0);
      Thread.currentThread().interrupt();
      assertEquals(2, folder.keep());
      assertTrue(Thread.interrupted());
    }
    try (OutputFolder folder = OutputFolder.begin(root, KEY, false)) {
      assertEquals(2, folder.unfinished());
      assertEquals(2, folder.earlier("a").get(0).claims());
      assertEquals("sha of b", folder.earlier("b").get(0).sha256());
      assertEquals(List.of(), folder.earlier("c"));
    }
  }

  @Test
  void whatNobodyAskedToKeepIsKeptToo() throws IOException {
    try (OutputFolder folder = OutputFolder.begin(root, KEY, false)) {
      write(folder, "a", 1);
    }
    try (OutputFolder folder = OutputFolder.begin(root, KEY, false)) {
      assertEquals(1, folder.unfinished());
    }
  }

  @Test
  void documentsOfTwoEarlierRunsAreTakenOver() throws IOException {
    try (OutputFolder folder = OutputFolder.begin(root, KEY, false)) {
      for (String doc : List.of("a", "b", "c", "d")) {
        write(folder, doc, 3);
      }
      folder.commit();
    }
    Map<String, String> whole = files();
    try (OutputFolder folder = OutputFolder.begin(root, KEY, false)) {
      // b is not taken over, as if it had changed, and becomes what it was.
      folder.takeOver(folder.earlier("a").get(0));
      write(folder, "b", 3);
    }
    try (OutputFolder folder = OutputFolder.begin(root, KEY, false)) {
      for (String doc : List.of("a", "b", "c", "d")) {
        List<EarlierDocument> earlier = folder.earlier(doc);
        assertEquals("c".compareTo(doc) <= 0 ? 1 : 2, earlier.size(), doc);
        folder.takeOver(earlier.get(0));
      }
      folder.commit();
    }
    assertEquals(whole, files());
  }

  /** Larger than any buffer, and around the sizes of the pieces in which files are written. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 1_000_000})
  void largeResultsAreWrittenWhole(int length) throws IOException {
    byte[] claims =
        ("x".repeat(Math.max(0, length - 1)) + (length > 0 ? "\n" : ""))
            .getBytes(StandardCharsets.UTF_8);
    try (OutputFolder folder = OutputFolder.begin(root, KEY, true)) {
      folder.write(document("a", length > 0 ? 1 : 0), claims);
      write(folder, "b", 1);
      folder.commit();
    }
    assertEquals(length + "b 0\n".length(), Files.size(root.resolve("claims.jsonl")));
    try (OutputFolder folder = OutputFolder.begin(root, KEY, false)) {
      assertFalse(folder.earlier("a").isEmpty(), "the files belong together");
    }
  }

  @Test
  void oneRunAtATime() throws IOException {
    try (OutputFolder folder = OutputFolder.begin(root, KEY, false)) {
      IOException e =
          assertThrows(IOException.class, () -> OutputFolder.begin(root, KEY, false).close());
      assertEquals("another run is writing to " + root, e.getMessage());
      write(folder, "a", 1);
      folder.commit();
    }
    assertEquals(Set.of("claims.jsonl", "documents.jsonl", "run.json"), files().keySet());
  }

  private static void write(OutputFolder folder, String doc, int claims) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < claims; i++) {
      lines.append(doc).append(' ').append(i).append('\n');
    }
    folder.write(document(doc, claims), lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static DocumentRecord document(String doc, int claims) {
    return new DocumentRecord.Ok(
        doc,
        new DocumentRecord.Facts("sha of " + doc, 10, "UTF-8"),
        claims == 0 ? Map.of() : Map.of(MentionType.NUMBER, claims));
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new java.util.TreeMap<>();
    try (Stream<Path> listed = Files.list(root)) {
      for (Path file : listed.toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }
}
