package io.konkyo.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.konkyo.text.Span;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldReaderTest {

  private static final String GOOD = "{\"id\":\"a\",\"text\":\"三人\",\"mentions\":[]}";

  @TempDir Path folder;

  @Test
  void readsEveryFieldThatScoringObeys() throws IOException {
    GoldDocument document =
        read("""
                {"id":"a","text":"𠮷田は3人。","mentions":[{"start":3,"end":5,"type":"number",\
                "value":3,"also":["duration"],"ignore_for":["time"],"new":1}],\
                "statements":[{"start":0,"end":2}],"optional":[{"start":0,"end":1}],\
                "sentences":[[0,6]],"complete_for":["number"]}
                """)
            .get(0);
    assertEquals("a", document.id());
    GoldMention number = document.mentions().get(0);
    assertEquals("number", number.type());
    assertEquals(new Span(4, 6), number.span());
    assertEquals(GoldMention.Role.EXPECTED, number.role());
    assertEquals(Set.of("duration"), number.also());
    assertEquals(Set.of("time", "date", "duration"), number.ignoreFor());
    assertEquals(Optional.of("3"), number.text("value"));
    assertEquals(Optional.empty(), number.text("counter"));
    assertEquals(GoldMention.Role.OPTIONAL, document.mentions().get(1).role());
    assertEquals("statement", document.mentions().get(2).type());
    assertTrue(document.statementsGiven());
    assertEquals(Optional.of(List.of(new Span(0, 7))), document.sentences());
    assertEquals(Optional.of(Set.of("number")), document.completeFor());
  }

  @Test
  void readsTheClaimsAroundFigures() throws IOException {
    GoldDocument document =
        read("""
                {"id":"a","text":"𠮷田は3人、5円。","mentions":[\
                {"id":"m1","start":3,"end":5,"type":"number"},\
                {"id":"m2","start":6,"end":8,"type":"money"}],\
                "claims":[{"mention":"m1","about":{"start":0,"end":2,"text":"𠮷田"},"actor":null,\
                "time":"2025","modality":"actual","same_as":null,"to":"m2"}]}
                """)
            .get(0);
    GoldClaim claim = document.claims().get("m1");
    assertEquals(Set.of("m1"), document.claims().keySet());
    assertEquals(Optional.of(new Span(0, 3)), claim.about());
    assertEquals(Optional.empty(), claim.actor());
    assertEquals(Optional.of("2025"), claim.time());
    assertEquals(Optional.empty(), claim.per());
    assertEquals(Optional.of("actual"), claim.modality());
    assertEquals(Optional.empty(), claim.source());
    assertEquals(Map.of("same_as", Optional.empty(), "to", Optional.of("m2")), claim.links());
  }

  @Test
  void expectStandsForMentions() throws IOException {
    String line =
        "{\"id\":\"a\",\"text\":\"三人\",\"expect\":[{\"start\":0,\"end\":2,\"type\":\"number\"}]}";
    assertEquals(1, read(line).get(0).mentions().size());
  }

  @Test
  void blankLinesCarriageReturnsAndAByteOrderMarkAreNoFault() throws IOException {
    assertEquals(
        List.of("a", "b"),
        read("\uFEFF" + GOOD + "\r\n\r\n" + GOOD.replace("\"a\"", "\"b\"") + "\r\n").stream()
            .map(GoldDocument::id)
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'id':'b','text':'x'                                        | not JSON",
        "{'id':'b','text':'x','mentions':[]} {}                      | not JSON",
        "[]                                                          | \"text\" must be there",
        "{'text':'x','mentions':[]}                                  | \"id\" must be there",
        "{'id':7,'text':'x','mentions':[]}                           | \"id\" must be there and a",
        "{'id':'b','mentions':[]}                                    | \"text\" must be there",
        "{'id':'b','text':'x'}                                       | \"mentions\" must be there",
        "{'id':'b','text':'x','mentions':{}}                         | \"mentions\" must be there",
        "{'id':'b','text':'x','mentions':[{'start':0,'end':1}]}      | \"type\" must be there",
        "{'id':'b','text':'x','mentions':[{'type':'number'}]}        | start and end must be whole",
        "{'id':'b','text':'x','mentions':[{'type':'a','start':0,'end':2}]} | the span 0..2 is no",
        "{'id':'b','text':'x','mentions':[{'type':'a','start':1,'end':1}]} | the span 1..1 is no",
        "{'id':'b','text':'x','mentions':[],'sentences':[[0]]}       | start and end must be whole",
        "{'id':'b','text':'x','mentions':[],'sentences':[[0,2]]}     | the span 0..2 is no part",
        "{'id':'b','text':'x','mentions':[],'claims':{}}             | \"claims\" must be there",
        "{'id':'b','text':'x','mentions':[],'claims':[{}]}           | \"mention\" must be there",
        "{'id':'b','text':'x','mentions':[],'claims':[{'mention':'m'}]} | a claim is of \"m\", which",
        "M,'claims':[{'mention':'m'},{'mention':'m'}]}               | two claims are of the mention",
        "M,'claims':[{'mention':'m','from':'n'}]}                    | a claim is of \"n\", which",
        "M,'claims':[{'mention':'m','time':7}]}                      | \"time\" must be there and a",
        "M,'claims':[{'mention':'m','about':'x'}]}                   | start and end must be whole",
        "{'id':'a','text':'x','mentions':[]}                         | the id \"a\" comes a"
      },
      quoteCharacter = '`')
  void aBrokenLineIsNamed(String line, String problem) {
    String full =
        line.replaceFirst(
            "^M", "{'id':'b','text':'x','mentions':[{'type':'a','start':0,'end':1,'id':'m'}]");
    GoldException e =
        assertThrows(GoldException.class, () -> read(GOOD + "\n\n" + full.replace('\'', '"')));
    assertTrue(
        e.getMessage().startsWith(folder.resolve("gold.jsonl") + ":3: " + problem), e.getMessage());
  }

  @Test
  void bytesThatAreNotUtf8AreNamedByLine() throws IOException {
    Path file = folder.resolve("sjis.jsonl");
    Files.write(file, (GOOD + "\n").getBytes(StandardCharsets.UTF_8));
    Files.write(file, GOOD.getBytes(Charset.forName("Shift_JIS")), StandardOpenOption.APPEND);
    GoldException e =
        assertThrows(GoldException.class, () -> new GoldReader().read(file, document -> {}));
    assertTrue(e.getMessage().startsWith(file + ":2: not JSON at byte "), e.getMessage());
  }

  @Test
  void aFileWithoutDocumentsIsAFault() {
    GoldException empty = assertThrows(GoldException.class, () -> read("\n"));
    assertTrue(empty.getMessage().endsWith("gold.jsonl: has no documents"), empty.getMessage());
    GoldException missing =
        assertThrows(
            GoldException.class,
            () -> new GoldReader().read(folder.resolve("none.jsonl"), document -> {}));
    assertTrue(
        missing.getMessage().endsWith("none.jsonl: there is no such file"), missing.getMessage());
  }

  private List<GoldDocument> read(String content) throws IOException {
    List<GoldDocument> documents = new ArrayList<>();
    new GoldReader().read(Files.writeString(folder.resolve("gold.jsonl"), content), documents::add);
    return documents;
  }
}
