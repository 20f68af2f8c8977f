package io.konkyo.mention.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrefixTableTest {

  /** The table's values; a text, a place in it and the limit; what is found there. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # The longest first, wherever the table has it.
          円1 円安1 円安ドル高1 | 円安ドル高だ | 0 | 6 | 円安ドル高1 円安1 円1
          円安ドル高1 円1 円安1 | 円安ドル高だ | 0 | 6 | 円安ドル高1 円安1 円1
          円安1 円1 | 急な円安 | 2 | 4 | 円安1 円1

          # Several of one surface, in the table's order.
          円1 円2 円安1 円安2 | 円安 | 0 | 2 | 円安1 円安2 円1 円2
          円安2 円2 円安1 円1 | 円安 | 0 | 2 | 円安2 円安1 円2 円1

          # Where a longer one breaks off, the shorter ones are left.
          円1 円安ドル高1 | 円安ドル安 | 0 | 5 | 円1
          円1 円安ドル高1 | 円安ドル | 0 | 4 | 円1
          円安ドル高1 | 円安ドル | 0 | 4 | none
          円1 | 円円 | 0 | 2 | 円1

          # Nothing passes the limit.
          円1 円安1 | 円安 | 0 | 1 | 円1
          円安1 | 円安 | 0 | 1 | none
          円1 | 円安 | 0 | 0 | none
          円1 | 円安 | 2 | 2 | none

          # Nothing begins before the place.
          円安1 | 円安 | 1 | 2 | none

          # One of many that go on from a character.
          年1 年間1 年度1 年末1 年中1 年始1 | 年度 | 0 | 2 | 年度1 年1
          年1 年間1 年度1 年末1 年中1 年始1 | 年始 | 0 | 2 | 年始1 年1
          年1 年間1 年度1 年末1 年中1 年始1 | 年々 | 0 | 2 | 年1

          # Characters of which one page or the last bits are the same: あ is 3042, B 0042, ぁ 3041.
          あ1 | B | 0 | 1 | none
          B1 | あ | 0 | 1 | none
          あ1 B1 | Bあ | 0 | 2 | B1
          あ1 B1 | Bあ | 1 | 2 | あ1
          あ1 | ぁ | 0 | 1 | none

          # A pair of surrogates, whole and cut.
          𠮷1 | 𠮷野 | 0 | 3 | 𠮷1
          𠮷1 | 𠮷野 | 0 | 1 | none
          𠮷1 | 𠮟る | 0 | 3 | none

          none | 円 | 0 | 1 | none
          """)
  void finds(String values, String text, int at, int limit, String found) {
    PrefixTable<String> table = new PrefixTable<>(Numbered.values(values), Numbered::surface);
    assertEquals(found, Numbered.row(table.at(text, at, limit)));
  }
}
