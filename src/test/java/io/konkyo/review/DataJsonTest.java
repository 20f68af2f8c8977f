package io.konkyo.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataJsonTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</script><script>alert(1)</script>",
        "<!-- <script>",
        "]]> &amp; &lt;",
        "\u2028\u2029\u202e\u0000\t\r\n",
        "\"\\'`",
        "😀 𠮷 が\u3099",
        "\ud83d alone"
      })
  void keepsEveryTextAndEndsNoElement(String text) throws IOException {
    String json = DataJson.of(out -> out.writeString(text));
    assertEquals(text, new ObjectMapper().readValue(json, String.class));
    for (String harmful : new String[] {"<", ">", "&", "\u2028", "\u2029"}) {
      assertFalse(json.contains(harmful), json);
    }
    String written = new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    assertEquals(json, written);
  }

  @Test
  void leavesJapaneseAsItIs() throws IOException {
    assertEquals("\"汐見県\"", DataJson.of(out -> out.writeString("汐見県")));
  }
}
