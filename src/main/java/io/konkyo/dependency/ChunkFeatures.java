package io.konkyo.dependency;

import static io.konkyo.dependency.Hash.mix;

/**
 * What speaks for or against a bunsetsu's beginning with a morpheme. Rows of morphemes that several
 * gaps look at are hashed once for all.
 */
final class ChunkFeatures {

  private static final int[] SEEDS = Features.seeds(36);

  private final Words words;
  private final int[] surfacePairs;
  private final int[] surfaceTriples;
  private final int[] detailPairs;
  private final int[] detailTriples;
  private final int[] kindPairs;
  private final int[] kindQuads;

  /** Returns room for them. */
  static Features features() {
    return new Features(SEEDS);
  }

  /** Computes features of a sentence's morphemes. */
  ChunkFeatures(Words words) {
    this.words = words;
    int n = words.count();
    surfacePairs = rows(n);
    surfaceTriples = rows(n);
    detailPairs = rows(n);
    detailTriples = rows(n);
    kindPairs = rows(n);
    kindQuads = rows(n);
    int kindTriple = 0;
    for (int i = 1 - Words.MARGIN; i < n + Words.MARGIN; i++) {
      int at = i + Words.MARGIN;
      int kind = words.kind(i);
      surfacePairs[at] = mix(words.surface(i - 1), words.surface(i));
      surfaceTriples[at] = mix(surfacePairs[at - 1], words.surface(i));
      detailPairs[at] = mix(words.detail(i - 1), words.detail(i));
      detailTriples[at] = mix(detailPairs[at - 1], words.detail(i));
      kindPairs[at] = mix(words.kind(i - 1), kind);
      kindQuads[at] = mix(kindTriple, kind);
      kindTriple = mix(kindPairs[at - 1], kind);
    }
  }

  private static int[] rows(int count) {
    return new int[count + 2 * Words.MARGIN];
  }

  /** Adds a row with the features of the gap before morpheme {@code t}, which is not the first. */
  void gap(int t, Features out) {
    out.begin();
    int at = t + Words.MARGIN;
    int a = t - 2;
    int b = t - 1;
    int d = t + 1;
    int s = words.surface(b);
    int u = words.surface(t);
    int p = words.detail(b);
    int q = words.detail(t);
    int after = words.surface(d);
    int detailAfter = words.detail(d);
    int before = words.surface(a);
    int shapes = mix(words.shape(b), words.shape(t));
    int surfaceToDetail = mix(s, q);
    int detailToSurface = mix(p, u);
    out.set(0, 0);
    out.set(1, s);
    out.set(2, u);
    out.set(3, before);
    out.set(4, after);
    out.set(5, surfacePairs[at]);
    out.set(6, surfacePairs[at - 1]);
    out.set(7, surfacePairs[at + 1]);
    out.set(8, surfaceTriples[at]);
    out.set(9, surfaceTriples[at + 1]);
    out.set(10, p);
    out.set(11, q);
    out.set(12, detailPairs[at]);
    out.set(13, detailTriples[at]);
    out.set(14, detailTriples[at + 1]);
    out.set(15, mix(detailTriples[at], detailAfter));
    out.set(16, surfaceToDetail);
    out.set(17, detailToSurface);
    out.set(18, mix(words.base(b), q));
    out.set(19, mix(p, words.base(t)));
    out.set(20, mix(words.base(b), words.base(t)));
    out.set(21, mix(surfaceToDetail, detailAfter));
    out.set(22, mix(detailPairs[at - 1], u));
    out.set(23, mix(words.detail(a), s, q));
    out.set(24, mix(detailToSurface, detailAfter));
    out.set(25, shapes);
    out.set(26, mix(shapes, words.subtype(b), words.subtype(t)));
    out.set(27, mix(words.flags(b), words.flags(t)));
    out.set(28, kindQuads[at + 1]);
    out.set(29, mix(kindQuads[at], kindPairs[at + 2]));
    out.set(30, mix(words.end(b), u));
    out.set(31, mix(surfaceTriples[at - 1], words.kind(t)));
    out.set(32, mix(surfaceTriples[at + 2], words.kind(b)));
    out.set(33, mix(detailPairs[at], after));
    out.set(34, mix(before, p, q));
    out.set(35, mix(words.base(a), s, q));
  }
}
