package io.konkyo.mention.person;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.konkyo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The table finds what is found by trying every name. */
class NameTableTest {

  private static final String LETTERS = "アイ山ー\uFFFF";

  @Test
  void findsAllNamesAtAPlace() {
    Random random = new Random(2);
    for (int round = 0; round < 2000; round++) {
      List<String> names = new ArrayList<>();
      for (int i = random.nextInt(12); i > 0; i--) {
        names.add(word(random, 1 + random.nextInt(4)));
      }
      NameTable table = new NameTable(names);
      String text = word(random, random.nextInt(12));
      for (int at = 0; at <= text.length(); at++) {
        int from = at;
        int limit = at + random.nextInt(text.length() - at + 1);
        int[] expected =
            names.stream()
                .distinct()
                .filter(name -> from + name.length() <= limit && text.startsWith(name, from))
                .mapToInt(name -> from + name.length())
                .sorted()
                .toArray();
        assertArrayEquals(expected, table.ends(text, at, limit), names + " in " + text);
      }
    }
  }

  private static String word(Random random, int length) {
    return IntStream.range(0, length)
        .mapToObj(i -> LETTERS.charAt(random.nextInt(LETTERS.length())))
        .map(String::valueOf)
        .collect(Collectors.joining());
  }

  @Test
  void tellsWhereNamesBegin() {
    Random random = new Random(4);
    for (int round = 0; round < 500; round++) {
      List<Span> names = new ArrayList<>();
      int end = 0;
      for (int i = random.nextInt(6); i > 0; i--) {
        int start = end + random.nextInt(3);
        end = start + 1 + random.nextInt(3);
        names.add(new Span(start, end));
      }
      for (int at = 0; at <= end + 1; at++) {
        int place = at;
        assertEquals(
            names.stream().anyMatch(name -> name.start() == place), NameList.beginsAt(names, at));
      }
    }
  }
}
