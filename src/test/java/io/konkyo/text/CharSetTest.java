package io.konkyo.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CharSetTest {

  @Test
  void hasWhatWasAdded() {
    String added = "\u0000 a?氏首\uD842\uFFFF";
    CharSet set = new CharSet();
    added.chars().forEach(c -> set.add((char) c));
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      assertEquals(added.indexOf((char) c) >= 0, set.has((char) c), Integer.toHexString(c));
    }
  }

  @Test
  void aCopyIsASetOfItsOwn() {
    CharSet set = new CharSet();
    set.add('氏');
    CharSet copy = set.copy();
    copy.add('君');
    assertTrue(copy.has('氏') && copy.has('君'));
    assertFalse(set.has('君'));
  }

  @Test
  void findsTheNext() {
    CharSet set = new CharSet();
    set.add('氏');
    assertEquals(2, set.next("森下氏と氏", 0, 5));
    assertEquals(4, set.next("森下氏と氏", 3, 5));
    assertEquals(4, set.next("森下氏と氏", 3, 4));
    assertEquals(5, set.next("森下氏と氏", 5, 5));
  }
}
