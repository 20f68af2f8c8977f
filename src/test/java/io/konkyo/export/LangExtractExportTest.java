package io.konkyo.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.konkyo.run.HarbourRun;
import io.konkyo.run.HostileRun;
import io.konkyo.text.CodePoints;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LangExtractExportTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** What the library's own loader passes on; it refuses any other name. */
  private static final Set<String> EXTRACTION_FIELDS =
      Set.of(
          "extraction_class",
          "extraction_text",
          "char_interval",
          "alignment_status",
          "extraction_index",
          "group_index",
          "description",
          "attributes");

  @TempDir private Path root;

  @Test
  void writesADocumentALineWithItsClaims() throws Exception {
    HarbourRun.copyTo(root);
    assertEquals(
        """
        {"document_id":"ferry.txt","text":"渡し船は年に7往復する。\\n","extractions":[\
        {"extraction_class":"number","extraction_text":"7往復",\
        "char_interval":{"start_pos":6,"end_pos":9},"alignment_status":"match_exact",\
        "extraction_index":1,"group_index":0,"description":"渡し船は年に7往復する。","attributes":{\
        "id":"164ed6dd92f0fc297d736491dd45bb2a","value":"7","bound":"eq","counter":"往復",\
        "kind":"cardinal","per":"year","about":"渡し船","about_start":"0","about_end":"3",\
        "modality":"actual","rule":"number.count"}}]}""",
        Exports.text(new LangExtractExport(), root, true).lines().findFirst().orElseThrow());
  }

  @Test
  void everyExtractionIsWhatTheLibraryLoads() throws Exception {
    HarbourRun.copyTo(root);
    assertLoads(12);
  }

  @Test
  void hostileTextsAreLoaded() throws Exception {
    HostileRun.write(root);
    assertLoads(18);
  }

  @Test
  void aDocumentWithoutClaimsHasNoExtractions() throws Exception {
    HarbourRun run = HarbourRun.copyTo(root);
    run.edit("out/claims.jsonl", text -> text.substring(text.indexOf('\n') + 1));
    assertEquals(
        "{\"document_id\":\"ferry.txt\",\"text\":\"渡し船は年に7往復する。\\n\",\"extractions\":[]}",
        Exports.text(new LangExtractExport(), root, true).lines().findFirst().orElseThrow());
  }

  @Test
  void aSourceThatHasChangedIsLeftOut() throws Exception {
    HarbourRun run = HarbourRun.copyTo(root);
    run.edit("in/harbour.txt", text -> text + "。");
    Exporter.Outcome outcome =
        new LangExtractExport()
            .export(Exports.run(root), Optional.of(Exports.sources(root)), root.resolve("a"));
    assertEquals(
        List.of("harbour.txt: the source has changed since the run; extract it again"),
        outcome.problems());
    assertEquals(1, outcome.claims());
    assertEquals(1, Files.readAllLines(root.resolve("a")).size());
  }

  private void assertLoads(int expected) throws Exception {
    List<JsonNode> extractions = new ArrayList<>();
    for (String line : Exports.text(new LangExtractExport(), root, true).split("\n")) {
      JsonNode document = MAPPER.readTree(line);
      String text = document.get("text").textValue();
      CodePoints codePoints = new CodePoints(text);
      for (JsonNode extraction : document.get("extractions")) {
        extraction
            .fieldNames()
            .forEachRemaining(name -> assertTrue(EXTRACTION_FIELDS.contains(name), name));
        JsonNode interval = extraction.get("char_interval");
        assertEquals(2, interval.size());
        assertEquals(
            extraction.get("extraction_text").textValue(),
            text.substring(
                codePoints.index(interval.get("start_pos").intValue()),
                codePoints.index(interval.get("end_pos").intValue())));
        assertEquals("match_exact", extraction.get("alignment_status").textValue());
        extraction.get("attributes").forEach(value -> assertTrue(value.isTextual()));
        extractions.add(extraction);
      }
    }
    assertEquals(expected, extractions.size());
  }
}
