package io.konkyo.diff.format;

import static io.konkyo.diff.format.Examples.added;
import static io.konkyo.diff.format.Examples.claim;
import static io.konkyo.diff.format.Examples.document;
import static io.konkyo.diff.format.Examples.run;
import static io.konkyo.diff.format.Examples.written;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.konkyo.article.InputException;
import io.konkyo.run.StoredClaim;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RdjsonlFormatTest {

  private static final LinePrefixes UNKNOWN = document -> claim -> Optional.empty();

  @Test
  void writesAdifferenceAline() throws IOException, InputException {
    assertEquals(
        """
        {"message":"Claim changed: money “2,130億円”; text 2,110億円 → 2,130億円, value 211000000000 → 213000000000, currency (none) → JPY.","location":{"path":"input/budget/令和 7.txt","range":{"start":{"line":4},"end":{"line":4}}},"severity":"WARNING","source":{"name":"konkyo"},"code":{"value":"claim.changed"}}
        {"message":"Claim added: percent “三割” (value 30, unit %).","location":{"path":"input/budget/令和 7.txt","range":{"start":{"line":6},"end":{"line":6}}},"severity":"INFO","source":{"name":"konkyo"},"code":{"value":"claim.added"}}
        {"message":"Claim reworded: person “真砂井　透” says the same in an edited sentence.","location":{"path":"input/minutes.txt","range":{"start":{"line":1},"end":{"line":1}}},"severity":"INFO","source":{"name":"konkyo"},"code":{"value":"claim.reworded"}}
        {"message":"Claim removed: number “12隻” (value 12, counter 隻); its document is gone.","location":{"path":"input/tide.txt","range":{"start":{"line":2},"end":{"line":2}}},"severity":"WARNING","source":{"name":"konkyo"},"code":{"value":"claim.removed"}}
        """,
        written(new RdjsonlFormat("input", UNKNOWN), Examples.oneOfEach()));
  }

  @ParameterizedTest
  @CsvSource({
    // mention, before it on its line, start column, end line, end column
    "12億円, '', 1, 3, 9",
    "12億円, 費用は, 10, 3, 18",
    "𠮷野氏, a𠮷, 6, 3, 16",
    "'そう。\nだ。', 彼は, 7, 4, 7",
    "'そう。\r\nだ。', 彼は, 7, 4, 7",
  })
  void columnsCountBytes(String mention, String before, int column, int endLine, int endColumn)
      throws IOException, InputException {
    StoredClaim claim = claim("a", "money", "a.txt:3:1:0", "《" + mention + "》");
    String written =
        written(
            new RdjsonlFormat("", document -> any -> Optional.of(before)),
            run(document("a.txt", added(claim))));
    assertEquals(
        new ObjectMapper()
            .readTree(
                "{\"start\":{\"line\":3,\"column\":%d},\"end\":{\"line\":%d,\"column\":%d}}"
                    .formatted(column, endLine, endColumn)),
        new ObjectMapper().readTree(written).at("/location/range"));
  }

  @Test
  void hostileTextIsOneLineOfJson() throws IOException, InputException {
    String written = written(new RdjsonlFormat("", UNKNOWN), Examples.hostile());
    assertEquals(1, written.lines().count());
    JsonNode line = new ObjectMapper().readTree(written);
    assertEquals(Examples.HOSTILE, line.at("/location/path").textValue());
    assertFalse(line.at("/message").textValue().contains("\u202e"));
  }

  @Test
  void nothingIsWrittenWhereNothingDiffers() throws IOException, InputException {
    assertEquals("", written(new RdjsonlFormat("", UNKNOWN), run()));
  }
}
