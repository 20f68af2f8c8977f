package io.konkyo.dependency;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.konkyo.token.Token;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the features that are computed from shared parts to those computed one by one. */
class FeaturesTest {

  private static final String SIGNS = "県は、費用を（「5」）％.,3 約億円。と」（述べ[]た)(\uD83D\uDE00　・A同期";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "県は昨年度の予算を約3,000億円に増やし、市と町が造った橋の費用を払うと述べた。",
        "事業費（国が払う工費）は、前年同期比で2.5％増えたとみられる。",
        "「駅」や「橋」、港など5か所で行っている。費用は1万2,345人に上った。",
        "5",
        "費用、費用、費用、費用、費用、費用、費用、費用、費用、費用。"
      })
  void partsThatAreSharedComeToTheSame(String text) {
    check(Trees.sentence(text).tokens(), new Random(text.length()));
  }

  @Test
  void partsThatAreSharedComeToTheSameInAnyText() {
    Random random = new Random(11);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      int length = 1 + random.nextInt(60);
      for (int i = 0; i < length; i++) {
        text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
      }
      check(Trees.sentence(text.toString()).tokens(), random);
    }
  }

  private static void check(List<Token> tokens, Random random) {
    Words words = new Words(tokens);
    ChunkFeatures gaps = new ChunkFeatures(words);
    Features rows = ChunkFeatures.features();
    for (int t = 1; t < words.count(); t++) {
      rows.clear();
      gaps.gap(t, rows);
      rows.hash();
      assertArrayEquals(PlainFeatures.gap(words, t).ids(), rows.copy(0));
    }
    boolean[] starts = new boolean[words.count()];
    for (int t = 0; t < starts.length; t++) {
      starts[t] = random.nextInt(3) > 0;
    }
    checkArcs(new Phrases(words, starts), random);
  }

  private static void checkArcs(Phrases phrases, Random random) {
    ArcFeatures arcs = new ArcFeatures(phrases);
    Features rows = ArcFeatures.features();
    int n = phrases.count();
    for (int i = 0; i < n - 1; i++) {
      arcs.dependent(i);
      rows.clear();
      int[][] plain = new int[Features.ROWS][];
      int below = -1;
      for (int j = i + 1; j < n && rows.rows() < Features.ROWS; j += 1 + random.nextInt(4)) {
        int above = j == n - 1 ? -1 : j + 1 + random.nextInt(n - 1 - j);
        int taken = random.nextInt(1 << Phrases.CASES);
        int rank = rows.rows();
        plain[rank] = PlainFeatures.arc(phrases, i, j, rank, below, above, taken).ids();
        arcs.candidate(j, rank, below, above, taken, rows);
        below = j;
      }
      rows.hash();
      for (int row = 0; row < rows.rows(); row++) {
        assertArrayEquals(plain[row], rows.copy(row));
      }
    }
  }

  @Test
  void rowsAreForgotten() {
    Words words = new Words(Trees.sentence("県は費用を払う。").tokens());
    ChunkFeatures gaps = new ChunkFeatures(words);
    Features rows = ChunkFeatures.features();
    gaps.gap(1, rows);
    gaps.gap(2, rows);
    rows.hash();
    assertEquals(2, rows.rows());
    assertArrayEquals(PlainFeatures.gap(words, 2).ids(), rows.copy(1));
    rows.clear();
    assertEquals(0, rows.rows());
  }
}
