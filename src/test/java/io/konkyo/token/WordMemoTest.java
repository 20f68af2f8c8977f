package io.konkyo.token;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordMemoTest {

  private static final PartOfSpeech NOUN = new PartOfSpeech("名詞", "一般", "*");

  private final List<String> made = new ArrayList<>();
  private final WordMemo memo =
      new WordMemo(
          2,
          (word, column) -> {
            made.add(word.surface() + column);
            return column == 0 ? word.surface().length() : 0;
          });

  @Test
  void worksOutADictionaryWordOnce() {
    Word city = new Word(1023, "都市", NOUN, "都市");
    Word same = new Word(1023, "都市", NOUN, "都市");
    Word next = new Word(1024, "県", NOUN, "県");
    assertEquals(2, memo.of(city, 0));
    assertEquals(2, memo.of(same, 0));
    assertEquals(1, memo.of(next, 0));
    assertEquals(List.of("都市0", "県0"), made);
  }

  @Test
  void keepsNoZeroAndNoUnknownWord() {
    Word city = new Word(7, "都市", NOUN, "都市");
    Word unknown = new Word("ヌヌ", NOUN, "ヌヌ");
    assertEquals(0, memo.of(city, 1));
    assertEquals(0, memo.of(city, 1));
    assertEquals(2, memo.of(unknown, 0));
    assertEquals(2, memo.of(unknown, 0));
    assertEquals(List.of("都市1", "都市1", "ヌヌ0", "ヌヌ0"), made);
  }
}
