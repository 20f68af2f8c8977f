package io.konkyo.diff.format;

import static io.konkyo.diff.format.Examples.added;
import static io.konkyo.diff.format.Examples.claim;
import static io.konkyo.diff.format.Examples.document;
import static io.konkyo.diff.format.Examples.removed;
import static io.konkyo.diff.format.Examples.run;
import static io.konkyo.diff.format.Examples.written;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.konkyo.article.InputException;
import io.konkyo.diff.RunDifference;
import io.konkyo.output.ProgramVersion;
import io.konkyo.run.StoredClaim;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SarifFormatTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void writesAresultAdifference() throws IOException, InputException {
    String written = written(new SarifFormat("input"), Examples.oneOfEach());
    assertEquals(
        """
        "results":[
        {"ruleId":"claim.changed","ruleIndex":2,"level":"warning","message":{"text":"Claim changed: money “2,130億円”; text 2,110億円 → 2,130億円, value 211000000000 → 213000000000, currency (none) → JPY."},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"input/budget/%E4%BB%A4%E5%92%8C%207.txt","uriBaseId":"%SRCROOT%"},"region":{"startLine":4,"startColumn":6,"endLine":4,"endColumn":13,"charOffset":36,"charLength":7,"snippet":{"text":"2,130億円"}}}}],"partialFingerprints":{"claimIdentity/v1":"c1:changed"},"baselineState":"updated"}
        ,{"ruleId":"claim.added","ruleIndex":0,"level":"note","message":{"text":"Claim added: percent “三割” (value 30, unit %)."},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"input/budget/%E4%BB%A4%E5%92%8C%207.txt","uriBaseId":"%SRCROOT%"},"region":{"startLine":6,"startColumn":3,"endLine":6,"endColumn":5,"charOffset":52,"charLength":2,"snippet":{"text":"三割"}}}}],"partialFingerprints":{"claimIdentity/v1":"a1:added"},"baselineState":"new"}
        ,{"ruleId":"claim.reworded","ruleIndex":3,"level":"note","message":{"text":"Claim reworded: person “真砂井　透” says the same in an edited sentence."},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"input/minutes.txt","uriBaseId":"%SRCROOT%"},"region":{"startLine":1,"startColumn":4,"endLine":1,"endColumn":9,"charOffset":3,"charLength":5,"snippet":{"text":"真砂井　透"}}}}],"partialFingerprints":{"claimIdentity/v1":"w1:reworded"},"baselineState":"updated"}
        ,{"ruleId":"claim.removed","ruleIndex":1,"level":"warning","message":{"text":"Claim removed: number “12隻” (value 12, counter 隻); its document is gone."},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"input/tide.txt","uriBaseId":"%SRCROOT%"},"region":{"startLine":2,"startColumn":3,"endLine":2,"endColumn":6,"charOffset":10,"charLength":3,"snippet":{"text":"12隻"}}}}],"partialFingerprints":{"claimIdentity/v1":"r0:removed"},"baselineState":"absent"}]}]}
        """,
        written.substring(written.indexOf("\"results\"")));
  }

  @Test
  void tellsTheRulesAndTheUnits() throws IOException, InputException {
    JsonNode run = run(written(new SarifFormat(""), Examples.run()));
    JsonNode driver = run.at("/tool/driver");
    assertEquals("konkyo", driver.path("name").textValue());
    assertEquals(ProgramVersion.current(), driver.path("version").textValue());
    assertEquals(
        List.of("claim.added", "claim.removed", "claim.changed", "claim.reworded"),
        driver.path("rules").findValuesAsText("id"));
    assertEquals("unicodeCodePoints", run.path("columnKind").textValue());
    assertEquals("[\"\\r\\n\",\"\\n\",\"\\r\"]", run.path("newlineSequences").toString());
    assertEquals("[]", run.path("results").toString());
  }

  @Test
  void isValidByTheStandard() throws IOException, InputException {
    for (RunDifference difference :
        List.of(Examples.run(), Examples.oneOfEach(), Examples.hostile(), impossible())) {
      assertEquals(List.of(), errors(written(new SarifFormat("input"), difference)));
    }
  }

  @Test
  void theStandardFindsMistakes() throws IOException, InputException {
    String written = written(new SarifFormat(""), Examples.oneOfEach());
    assertNotEquals(List.of(), errors(written.replace("\"absent\"", "\"gone\"")));
    assertNotEquals(List.of(), errors(written.replace("\"startLine\":", "\"line\":")));
  }

  @ParameterizedTest
  @CsvSource({
    "'', a/b-1_2.txt, a/b-1_2.txt",
    "input, 令和 7.txt, input/%E4%BB%A4%E5%92%8C%207.txt",
    "in put/, a:b?c#d%e.txt, in%20put/a%3Ab%3Fc%23d%25e.txt",
    "'', '[x]\\\"y\".txt', %5Bx%5D%5C%22y%22.txt",
  })
  void pathsAreRelativeUris(String prefix, String doc, String uri)
      throws IOException, InputException {
    StoredClaim claim = claim("a", "money", "x:1:1:0", "《12円》");
    JsonNode run = run(written(new SarifFormat(prefix), Examples.run(document(doc, added(claim)))));
    assertEquals(
        uri, run.at("/results/0/locations/0/physicalLocation/artifactLocation/uri").textValue());
  }

  @Test
  void fingerprintsStayWhenTheTextMovesAndAreUnique() throws IOException, InputException {
    StoredClaim above = claim("id", "money", "a.txt:1:1:0", "費用は《12円》だ。");
    StoredClaim below = claim("id", "money", "a.txt:9:1:400", "費用は《12円》だ。");
    JsonNode first =
        run(written(new SarifFormat(""), Examples.run(document("a.txt", added(above)))));
    JsonNode second =
        run(
            written(
                new SarifFormat(""),
                Examples.run(document("a.txt", added(below), removed(above)))));
    List<String> before = first.findValuesAsText("claimIdentity/v1");
    List<String> after = second.findValuesAsText("claimIdentity/v1");
    assertEquals(List.of("id:added"), before);
    assertEquals(List.of("id:added", "id:removed"), after);
  }

  @Test
  void messagesHoldNoLinksAndNoPlaceholders() throws IOException, InputException {
    StoredClaim claim = claim("a", "money", "a.txt:1:1:0", "《[円](http://x){0}》");
    JsonNode run = run(written(new SarifFormat(""), Examples.run(document("a.txt", added(claim)))));
    assertEquals(
        "Claim added: money “[円]\u2060(http://x){{0}}”.",
        run.at("/results/0/message/text").textValue());
  }

  /** A claim that only somebody's hand can have written. */
  private static RunDifference impossible() {
    StoredClaim good = claim("a", "money", "a.txt:1:1:0", "《12円》");
    StoredClaim bad =
        new StoredClaim(
            "b",
            "money",
            "a.txt",
            good.mention(),
            0,
            -1,
            good.sentence(),
            good.section(),
            good.fields(),
            good.links(),
            good.rule());
    return Examples.run(document("a.txt", added(good), added(bad)));
  }

  private static JsonNode run(String sarif) throws IOException {
    return MAPPER.readTree(sarif).at("/runs/0");
  }

  private static List<String> errors(String sarif) throws IOException {
    try (InputStream in =
        SarifFormatTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(in, InputFormat.JSON);
      return schema
          .validate(
              sarif,
              InputFormat.JSON,
              context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
          .stream()
          .map(error -> error.getInstanceLocation() + " " + error.getMessage())
          .toList();
    }
  }
}
