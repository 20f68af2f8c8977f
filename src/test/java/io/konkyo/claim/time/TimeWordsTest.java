package io.konkyo.claim.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TimeWordsTest {

  private static final Pattern DAY =
      Pattern.compile("(?:[0-9]{4}-[0-9]{2}-|--[0-9]{2}-|---)[0-9]{2}.*");

  @Test
  void aDayIsWhatThePatternSays() {
    for (String iso :
        new String[] {
          "",
          "2025",
          "2025-04",
          "2025-04-16",
          "2025-04-16T10:30",
          "--04",
          "--04-16",
          "---16",
          "---1",
          "2025-04-16/2025-04-18",
          "202-04-16",
          "2025-W12"
        }) {
      check(iso);
    }
    Random random = new Random(4);
    String signs = "-01/T";
    for (int round = 0; round < 20_000; round++) {
      StringBuilder iso = new StringBuilder();
      for (int i = random.nextInt(13); i > 0; i--) {
        iso.append(signs.charAt(random.nextInt(signs.length())));
      }
      check(iso.toString());
    }
  }

  private static void check(String iso) {
    boolean day = iso.indexOf('/') < 0 && DAY.matcher(iso).matches();
    assertEquals(day, TimeWords.isDay(iso), iso);
  }
}
