package io.konkyo.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

  @ParameterizedTest
  @CsvSource({
    "県は職員を減らす。,   県は職員を減らす。,             1.00",
    "県は職員を減らす。,   県は職員を減らす方針だ。,       0.88",
    "県は職員を減らす。,   市は税を上げる。,               0.00",
    "県は減らす。,         県は減らす。その分を町に回す。, 1.00",
    "あ,                   あい,                           0.00"
  })
  void theShorterOneDecides(String base, String now, double likeness) {
    List<Likeness.Pair> pairs = Likeness.pairs(List.of(base), List.of(now), 0);
    assertEquals(likeness, pairs.get(0).likeness(), 0.01);
  }

  @Test
  void ofManyEditedSentencesEachFindsItsOwn() {
    List<String> base = sentences(500, "");
    List<String> now = new ArrayList<>(sentences(500, "という"));
    // A chapter that moved from the end to the beginning.
    now.addAll(0, now.subList(400, 500));
    List<String> found =
        Likeness.pairs(base, now.subList(0, 500), 0.9).stream()
            .map(pair -> base.get(pair.base()) + now.get(pair.now()))
            .toList();
    List<String> expected =
        IntStream.range(0, 500)
            .mapToObj(i -> base.get(i) + base.get(i).replace("。", "という。"))
            .toList();
    assertEquals(List.of(), expected.stream().filter(pair -> !found.contains(pair)).toList());
  }

  /** Sentences of characters that few others have. */
  private static List<String> sentences(int count, String ending) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                IntStream.range(0, 12)
                        .mapToObj(j -> Character.toString('一' + (i * 31 + j * 17) % 4_000))
                        .collect(Collectors.joining())
                    + ending
                    + "。")
        .toList();
  }
}
