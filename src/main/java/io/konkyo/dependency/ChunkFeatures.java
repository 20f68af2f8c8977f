package io.konkyo.dependency;

import static io.konkyo.dependency.Hash.mix;

/** What speaks for or against a bunsetsu's beginning with a morpheme. */
final class ChunkFeatures {

  private ChunkFeatures() {}

  /** Computes the features of the gap before morpheme {@code t}. */
  static void compute(Words words, int t, Features out) {
    out.clear();
    int a = t - 2;
    int b = t - 1;
    int c = t;
    int d = t + 1;
    int s = words.surface(b);
    int u = words.surface(c);
    out.add(0, 0);
    out.add(1, s);
    out.add(2, u);
    out.add(3, words.surface(a));
    out.add(4, words.surface(d));
    out.add(5, mix(s, u));
    out.add(6, mix(words.surface(a), s));
    out.add(7, mix(u, words.surface(d)));
    out.add(8, mix(words.surface(a), s, u));
    out.add(9, mix(s, u, words.surface(d)));
    int p = words.detail(b);
    int q = words.detail(c);
    out.add(10, p);
    out.add(11, q);
    out.add(12, mix(p, q));
    out.add(13, mix(words.detail(a), p, q));
    out.add(14, mix(p, q, words.detail(d)));
    out.add(15, mix(words.detail(a), p, q, words.detail(d)));
    out.add(16, mix(s, q));
    out.add(17, mix(p, u));
    out.add(18, mix(words.base(b), q));
    out.add(19, mix(p, words.base(c)));
    out.add(20, mix(words.base(b), words.base(c)));
    out.add(21, mix(s, q, words.detail(d)));
    out.add(22, mix(words.detail(a), p, u));
    out.add(23, mix(words.detail(a), s, q));
    out.add(24, mix(p, u, words.detail(d)));
    out.add(25, mix(words.shape(b), words.shape(c)));
    out.add(26, mix(words.shape(b), words.shape(c), words.subtype(b), words.subtype(c)));
    out.add(27, mix(words.flags(b), words.flags(c)));
    out.add(28, mix(words.kind(a), words.kind(b), words.kind(c), words.kind(d)));
    out.add(
        29,
        mix(
            mix(words.kind(t - 3), words.kind(a)),
            words.kind(b),
            words.kind(c),
            mix(words.kind(d), words.kind(t + 2))));
    out.add(30, mix(words.end(b), u));
    out.add(31, mix(words.surface(t - 3), words.surface(a), s, words.kind(c)));
    out.add(32, mix(u, words.surface(d), words.surface(t + 2), words.kind(b)));
    out.add(33, mix(p, q, words.surface(d)));
    out.add(34, mix(words.surface(a), p, q));
    out.add(35, mix(words.base(a), s, q));
  }
}
