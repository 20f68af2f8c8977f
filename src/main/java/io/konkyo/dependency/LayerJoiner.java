package io.konkyo.dependency;

import java.util.List;

/**
 * Puts the bunsetsu of a sentence and of its asides together. A bunsetsu that an aside cuts becomes
 * two, each of which depends on what the whole depends on; the end of an aside does so too.
 */
final class LayerJoiner {

  private final Layers layers;
  private final List<Layer> parsed;
  private final int[] base;
  private final boolean[] starts;
  private final int[] phraseOf;
  private final int[] lastPiece;
  private final int[] rootHeads;
  private final int count;

  LayerJoiner(Layers layers, List<Layer> parsed, Words words) {
    this.layers = layers;
    this.parsed = parsed;
    int n = words.count();
    base = new int[parsed.size() + 1];
    for (int i = 0; i < parsed.size(); i++) {
      base[i + 1] = base[i] + parsed.get(i).heads().length;
    }
    starts = new boolean[n];
    phraseOf = new int[n];
    lastPiece = new int[base[parsed.size()]];
    int pieces = 0;
    for (int t = 0; t < n; t++) {
      int layer = layers.layerOf(t);
      int place = layers.placeOf(t);
      phraseOf[t] = base[layer] + parsed.get(layer).phraseOf()[place];
      starts[t] =
          place == 0
              || parsed.get(layer).starts()[place]
              || layers.layerOf(t - 1) != layer && isContent(words, t);
      if (starts[t]) {
        lastPiece[phraseOf[t]] = pieces++;
      }
    }
    count = pieces;
    rootHeads = new int[parsed.size()];
    rootHeads[0] = count - 1;
    for (int layer = 1; layer < rootHeads.length; layer++) {
      rootHeads[layer] = rootHead(layer);
    }
  }

  private static boolean isContent(Words words, int t) {
    int kind = words.kind(t);
    return kind != Words.PARTICLE
        && kind != Words.AUXILIARY
        && (kind != Words.SYMBOL || words.isOpening(t))
        && !words.isSuffix(t)
        && !words.isDependent(t)
        && !words.isSuru(t);
  }

  private int rootHead(int layer) {
    int parent = layers.parent(layer);
    int host = layers.host(layer);
    if (host < 0) {
      return layers.tokens(parent).isEmpty() ? rootHeads[parent] : lastPiece[base[parent]];
    }
    int phrase = phraseOf[host];
    boolean goesOn =
        !parsed.get(layer).isEmpty() && lastPiece[phrase] > lastPiece[base[layer + 1] - 1];
    return goesOn ? lastPiece[phrase] : headOf(parent, phrase);
  }

  private int headOf(int layer, int phrase) {
    int head = parsed.get(layer).heads()[phrase - base[layer]];
    return head < 0 ? rootHeads[layer] : lastPiece[base[layer] + head];
  }

  /** Returns for every morpheme whether a bunsetsu begins with it. */
  boolean[] starts() {
    return starts;
  }

  /** Returns what each bunsetsu depends on. */
  int[] heads() {
    int[] heads = new int[count];
    int piece = 0;
    for (int t = 0; t < starts.length; t++) {
      if (starts[t]) {
        int phrase = phraseOf[t];
        int head =
            piece < lastPiece[phrase] ? lastPiece[phrase] : headOf(layers.layerOf(t), phrase);
        heads[piece] = head > piece ? head : count - 1;
        piece++;
      }
    }
    heads[count - 1] = Bunsetsu.ROOT;
    return heads;
  }

  /**
   * The bunsetsu of a layer.
   *
   * @param starts whether one begins with a morpheme
   * @param phraseOf the bunsetsu of each morpheme
   * @param heads what each depends on
   */
  record Layer(boolean[] starts, int[] phraseOf, int[] heads) {

    static Layer of(boolean[] starts, int[] heads) {
      int[] phraseOf = new int[starts.length];
      int phrase = -1;
      for (int t = 0; t < starts.length; t++) {
        phrase += t == 0 || starts[t] ? 1 : 0;
        phraseOf[t] = phrase;
      }
      return new Layer(starts, phraseOf, heads);
    }

    boolean isEmpty() {
      return heads.length == 0;
    }
  }
}
