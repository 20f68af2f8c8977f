package io.konkyo.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Every answer agrees with one that cuts each ending out and looks it up in a map. */
class EndingMapTest {

  private static final String LETTERS = "県市町率額";

  private final Random random = new Random(9);

  private String word(int most) {
    StringBuilder word = new StringBuilder();
    int length = 1 + random.nextInt(most);
    for (int i = 0; i < length; i++) {
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return word.toString();
  }

  @Test
  void findsWhatAMapFinds() {
    for (int round = 0; round < 200; round++) {
      Map<String, Integer> plain = new HashMap<>();
      EndingMap<Integer> endings = new EndingMap<>();
      for (int i = 0; i < round; i++) {
        String word = word(4);
        assertEquals(plain.put(word, i) == null, endings.put(word, i));
      }
      for (int i = 0; i < 50; i++) {
        String text = word(8);
        int from = random.nextInt(text.length());
        int to = from + random.nextInt(text.length() - from + 1);
        String stretch = text.substring(from, to);
        String behind = word(2);
        assertEquals(plain.getOrDefault(stretch, -1), endings.whole(text, from, to, -1));
        assertEquals(longest(plain, stretch), endings.longest(text, from, to, -1));
        assertEquals(longest(plain, stretch + behind), endings.longest(text, from, to, behind, -1));
      }
    }
  }

  private static int longest(Map<String, Integer> words, String text) {
    for (int at = 0; at < text.length(); at++) {
      Integer found = words.get(text.substring(at));
      if (found != null) {
        return found;
      }
    }
    return -1;
  }

  @Test
  void tellsWhetherAWordIsNew() {
    EndingMap<String> endings = new EndingMap<>();
    assertTrue(endings.put("市", "a"));
    assertTrue(endings.put("都市", "b"));
    assertFalse(endings.put("市", "c"));
    assertEquals("c", endings.longest("町や市", 0, 3, "-"));
    assertEquals("b", endings.longest("大都市", 0, 3, "-"));
    assertEquals("-", endings.longest("都市の", 0, 3, "-"));
  }
}
