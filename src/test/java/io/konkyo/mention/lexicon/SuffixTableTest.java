package io.konkyo.mention.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuffixTableTest {

  /** The table's values; a text, a place in it and the floor; what ends there. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # The longest first, wherever the table has it.
          省1 務省1 外務省1 | 前の外務省 | 5 | 0 | 外務省1 務省1 省1
          外務省1 省1 務省1 | 前の外務省 | 5 | 0 | 外務省1 務省1 省1
          省1 外務省1 | 外務省は | 3 | 0 | 外務省1 省1

          # Several of one surface, in the table's order.
          省1 省2 務省1 | 外務省 | 3 | 0 | 務省1 省1 省2
          省2 務省1 省1 | 外務省 | 3 | 0 | 務省1 省2 省1

          # Where a longer one breaks off, the shorter ones are left.
          省1 外務省1 | 財務省 | 3 | 0 | 省1
          外務省1 | 務省 | 2 | 0 | none
          省1 | 省省 | 2 | 0 | 省1

          # Nothing passes the floor.
          省1 外務省1 | 外務省 | 3 | 1 | 省1
          外務省1 | 外務省 | 3 | 1 | none
          省1 | 外務省 | 3 | 3 | none
          省1 | 外務省 | 0 | 0 | none

          # Nothing ends behind the place.
          務省1 | 外務省 | 2 | 0 | none

          # One of many that a character ends.
          県1 府県1 道県1 同県1 本県1 両県1 | 両県 | 2 | 0 | 両県1 県1
          県1 府県1 道県1 同県1 本県1 両県1 | 道県 | 2 | 0 | 道県1 県1
          県1 府県1 道県1 同県1 本県1 両県1 | 全県 | 2 | 0 | 県1

          # Characters of which the last bits are the same.
          あ1 | B | 1 | 0 | none
          あ1 B1 | あB | 2 | 0 | B1

          # Both halves of a surrogate pair are part of a word.
          𠮷県1 県1 | 𠮷県 | 3 | 0 | 𠮷県1 県1
          𠮷1 | 山𠮷 | 3 | 0 | 𠮷1

          none | 省 | 1 | 0 | none
          """)
  void finds(String values, String text, int end, int floor, String found) {
    SuffixTable<String> table = new SuffixTable<>(Numbered.values(values), Numbered::surface);
    assertEquals(found, Numbered.row(table.endingAt(text, end, floor)));
  }
}
