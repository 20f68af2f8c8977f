package io.konkyo.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.konkyo.text.CodePoints;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocSorterTest {

  private static final DocSorter.Clashes NONE =
      (doc, tag, other) -> {
        throw new AssertionError(doc + " " + tag + " " + other);
      };

  /** Around the sizes of a block, of a batch and of several batches. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 15, 16, 17, 8191, 8192, 8193, 30_000})
  void keepsEveryNameInTheOrderOfCodePoints(int count) throws InputException {
    List<String> names = new ArrayList<>(names(count));
    Collections.shuffle(names, new Random(2));
    Map<String, Integer> tags = new HashMap<>();
    DocSorter sorter = new DocSorter();
    for (String name : names) {
      tags.put(name, tags.size() * 31);
      sorter.add(name, tags.get(name));
    }
    names.sort(CodePoints::compare);

    DocList list = sorter.sorted(NONE);

    assertEquals(count, list.size());
    DocList.Cursor cursor = list.cursor();
    for (int i = 0; i < count; i++) {
      assertTrue(cursor.next());
      assertEquals(names.get(i), cursor.doc());
      assertEquals(tags.get(names.get(i)), cursor.tag());
      assertEquals(names.get(i), list.at(i).doc());
    }
    assertFalse(cursor.next());
  }

  @Test
  void takesFewBytesForAFile() throws InputException {
    DocSorter sorter = new DocSorter();
    for (int i = 0; i < 100_000; i++) {
      sorter.add("speeches/2025/%02d/speech-%07d.txt".formatted(i % 12, i), 0);
    }
    int bytes = sorter.sorted(NONE).bytes();
    assertTrue(bytes < 100_000 * 12, bytes + " bytes");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10_000})
  void tellsOfANameThatComesTwice(int between) throws InputException {
    DocSorter sorter = new DocSorter();
    sorter.add("a.txt", 4);
    for (int i = 0; i < between; i++) {
      sorter.add("b%d.txt".formatted(i), 0);
    }
    sorter.add("a.txt", 1);
    InputException e =
        assertThrows(
            InputException.class,
            () ->
                sorter.sorted(
                    (doc, tag, other) -> {
                      throw new InputException(doc + " " + tag + " " + other);
                    }));
    assertEquals("a.txt 1 4", e.getMessage());
  }

  /** Names that share much or nothing, long ones, and letters of one to four bytes. */
  private static TreeSet<String> names(int count) {
    Random random = new Random(1);
    List<String> letters = List.of("a", "/", ".", "é", "日", "\uFF10", "\uD842\uDFB7", "z");
    TreeSet<String> names = new TreeSet<>();
    while (names.size() < count) {
      StringBuilder name = new StringBuilder("d".repeat(random.nextInt(3) * 100));
      int length = 1 + random.nextInt(30);
      for (int i = 0; i < length; i++) {
        name.append(letters.get(random.nextInt(letters.size())));
      }
      names.add(name.toString());
    }
    return names;
  }
}
