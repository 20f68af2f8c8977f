package io.konkyo.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.konkyo.article.InputException;
import io.konkyo.text.CodePoints;
import io.konkyo.text.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewPageTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String BUDGET = "😀汐見県は港の改修に30億円を充てる。\r\n\r\n\t人口は2割減った。\n";

  @TempDir private Path root;
  private SampleRun run;

  @BeforeEach
  void makeRun() throws IOException {
    run = new SampleRun(root);
  }

  @Test
  void holdsTheTextOnceAndTheClaimsAsPlacesInIt() throws IOException, InputException {
    String page = run.article("a.txt", BUDGET).extract().page(1);

    JsonNode document = data(page, "document-0");
    assertEquals(BUDGET, document.get("text").asText());
    List<String> mentions = new ArrayList<>();
    for (JsonNode claim : document.get("claims")) {
      assertEquals(2, claim.get(2).size(), "a place that carries a text of its own");
      mentions.add(slice(BUDGET, claim.get(2)));
    }
    assertEquals(List.of("30億円", "2割"), mentions);
    assertEquals("[[\"JPY\",\"3000000000\",1]]", document.get("sums").toString());
    assertEquals(List.of(), run.troubles());
  }

  @Test
  void isTheSameWhateverTheNumberOfThreads() throws IOException, InputException {
    for (int i = 0; i < 12; i++) {
      run.article(
          "%d/%d.txt".formatted(i % 3, i), "第%d回は%d人が訪れ、%d億円を使った。\n".formatted(i, i + 2, i + 5));
    }
    run.extract();
    assertEquals(run.page(1), run.page(4));
  }

  @Test
  void namesItsOwnScriptAndStyleInItsPolicyAndNoOther() throws IOException, InputException {
    String page = run.article("a.txt", BUDGET).extract().page(1);
    for (String element : List.of("script", "style")) {
      Matcher content =
          Pattern.compile("<" + element + ">(.*?)</" + element + ">", Pattern.DOTALL).matcher(page);
      assertTrue(content.find());
      byte[] digest = Sha256.digest().digest(content.group(1).getBytes(StandardCharsets.UTF_8));
      String hash = "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
      assertTrue(page.contains(element + "-src " + hash), element);
      assertFalse(content.find(), "a second " + element);
    }
    assertTrue(page.contains("default-src 'none'"));
    assertFalse(page.contains("http://www.w3.org/1999"), "an address of another place");
  }

  @Test
  void letsNoTextEndItsElement() throws IOException, InputException {
    String hostile = "予算は</script><script>window.hacked=1</script>5億円<!--だ。\n";
    String page = run.article("</script>.txt".replace("/", "_"), hostile).extract().page(1);
    assertEquals(3, page.split("</script>", -1).length - 1);
    assertEquals(hostile, data(page, "document-0").get("text").asText());
  }

  @Test
  void listsADocumentThatFailedWithItsError() throws IOException, InputException {
    String page = run.article("a.txt", BUDGET).article("b.txt", "船は\0三隻").extract().page(1);
    JsonNode failed = data(page, "index").get("docs").get(1);
    assertEquals("failed", failed.get("state").asText());
    assertTrue(failed.get("message").asText().contains("NUL"), failed.toString());
    assertEquals(List.of(), run.troubles(), "the run has told of it");
  }

  @Test
  void tellsOfASourceThatIsMissingAndShowsItsClaimsWithTheirSentences()
      throws IOException, InputException {
    run.article("a.txt", BUDGET).article("b.txt", "会費は5万円だ。\n").extract();
    Files.delete(run.input().resolve("b.txt"));

    String page = run.page(1);

    assertEquals(List.of("b.txt: there is no source of that name"), run.troubles());
    JsonNode document = data(page, "document-1");
    assertFalse(document.has("text"));
    assertEquals("5万円", document.get("claims").get(0).get(2).get(2).asText());
    assertEquals("会費は5万円だ。", document.get("sentences").get(0).get(2).asText());
    assertEquals("ok", data(page, "index").get("docs").get(0).get("state").asText());
  }

  @Test
  void neverMarksASourceThatIsNotTheOneThatWasRead() throws IOException, InputException {
    run.article("a.txt", "会費は5万円だ。\n").extract();
    run.article("a.txt", "会費は5万円だ。 \n");

    String page = run.page(1);

    assertEquals(
        List.of("a.txt: the source is not the one that the run read (its SHA-256 differs)"),
        run.troubles());
    assertFalse(data(page, "document-0").has("text"));
  }

  @Test
  void marksNoClaimWhoseTextDoesNotStandAtItsPlace() throws IOException, InputException {
    run.article("a.txt", "会費は5万円で、寄付は7万円だ。\n").extract();
    Path claims = run.output().resolve("claims.jsonl");
    Files.writeString(
        claims, Files.readString(claims).replace("\"text\":\"7万円\"", "\"text\":\"9万円\""));

    JsonNode document = data(run.page(1), "document-0");

    assertEquals(
        List.of("a.txt: 1 of its claims do not stand where they say and are not marked"),
        run.troubles());
    assertEquals("[3,6]", document.get("claims").get(0).get(2).toString());
    assertEquals("[11,14,\"9万円\"]", document.get("claims").get(1).get(2).toString());
    assertTrue(document.has("text"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void showsAnArticleWhoseGapsCannotBeLookedFor(boolean deep) throws IOException, InputException {
    run.article("a.txt", BUDGET).extract();
    String page =
        run.page(
            1,
            article -> {
              if (deep) {
                throw new StackOverflowError();
              }
              throw new IllegalStateException("a rule\nbroke");
            });
    String reason = deep ? "StackOverflowError" : "IllegalStateException";
    assertEquals(
        List.of("a.txt: what no claim covers could not be looked for (%s)".formatted(reason)),
        run.troubles());
    assertTrue(data(page, "document-0").has("text"));
  }

  @Test
  void showsAClaimsFileAlone() throws IOException, InputException {
    run.article("a.txt", BUDGET).extract();
    Files.delete(run.output().resolve("documents.jsonl"));
    String page = run.page(1);
    assertEquals(BUDGET, data(page, "document-0").get("text").asText());
    assertEquals(List.of(), run.troubles());
  }

  @Test
  void refusesARunThatIsNone() throws IOException {
    Files.createDirectories(run.output());
    Assertions.assertThrows(InputException.class, () -> run.page(1));
    Files.writeString(run.output().resolve("claims.jsonl"), "{\"doc\":\"a.txt\"}\n");
    InputException failure = Assertions.assertThrows(InputException.class, () -> run.page(2));
    assertTrue(failure.getMessage().contains("line 1"), failure.getMessage());
  }

  private static JsonNode data(String page, String id) throws IOException {
    Matcher element =
        Pattern.compile(
                "<script type=\"application/json\" id=\"" + id + "\">(.*?)</script>",
                Pattern.DOTALL)
            .matcher(page);
    assertTrue(element.find(), id);
    return MAPPER.readTree(element.group(1));
  }

  private static String slice(String text, JsonNode place) {
    CodePoints codePoints = new CodePoints(text);
    return text.substring(
        codePoints.index(place.get(0).asInt()), codePoints.index(place.get(1).asInt()));
  }
}
