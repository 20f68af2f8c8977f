package io.konkyo.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PairSetTest {

  @Test
  void hasWhatWasAddedInItsOrder() {
    PairSet pairs = new PairSet();
    pairs.add('知', '事');
    pairs.add('\0', '\uFFFF');
    assertTrue(pairs.mayHave('知', '事'));
    assertTrue(pairs.mayHave('\0', '\uFFFF'));
    assertFalse(pairs.mayHave('事', '知'));
  }

  @Test
  void letsLittleElseThrough() {
    PairSet pairs = new PairSet();
    for (char c = 0x4E00; c < 0x4E00 + 1000; c++) {
      pairs.add(c, '長');
    }
    int others = 0;
    for (char c = 0x4E00; c < 0x4E00 + 1000; c++) {
      others += pairs.mayHave(c, '者') ? 1 : 0;
    }
    assertTrue(others < 50, others + " of 1000 other pairs are let through");
  }
}
