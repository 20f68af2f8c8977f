package io.konkyo.dependency;

import io.konkyo.token.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A sentence without its asides, and each aside by itself. What stands in round brackets says
 * nothing about the sentence around it: 財務省（東京）は is read as 財務省は, and （東京） alone.
 */
final class Layers {

  private final int[] layerOf;
  private final int[] placeOf;
  private final int[] hosts;
  private final int[] parents;
  private final List<List<Token>> tokens = new ArrayList<>();

  private Layers(int morphemes, int layers) {
    layerOf = new int[morphemes];
    placeOf = new int[morphemes];
    hosts = new int[layers];
    parents = new int[layers];
  }

  /** Parts the morphemes, in linear time. */
  static Layers of(List<Token> all, BracketPairs pairs) {
    int n = all.size();
    int[] firstAt = new int[n];
    Arrays.fill(firstAt, -1);
    int[] nextAt = new int[pairs.count()];
    int asides = 0;
    for (int k = 0; k < pairs.count(); k++) {
      if (pairs.isAside(k)) {
        // Of those that open at one morpheme the outer come later here, and first in the row.
        nextAt[k] = firstAt[pairs.first(k)];
        firstAt[pairs.first(k)] = k;
        asides++;
      }
    }
    Layers layers = new Layers(n, asides + 1);
    int[] open = new int[asides + 1];
    int[] ends = new int[asides + 1];
    int[] lasts = new int[asides + 1];
    ends[0] = n;
    lasts[0] = -1;
    layers.hosts[0] = -1;
    layers.tokens.add(new ArrayList<>());
    int depth = 0;
    for (int t = 0; t < n; t++) {
      for (int k = firstAt[t]; k >= 0; k = nextAt[k]) {
        int layer = layers.tokens.size();
        layers.tokens.add(new ArrayList<>());
        layers.parents[layer] = open[depth];
        layers.hosts[layer] = lasts[open[depth]];
        open[++depth] = layer;
        ends[layer] = pairs.last(k);
        lasts[layer] = -1;
      }
      int layer = open[depth];
      layers.layerOf[t] = layer;
      layers.placeOf[t] = layers.tokens.get(layer).size();
      layers.tokens.get(layer).add(all.get(t));
      lasts[layer] = t;
      while (ends[open[depth]] == t) {
        depth--;
      }
    }
    return layers;
  }

  /** Returns how many there are: the sentence, number 0, and the asides in order. */
  int count() {
    return tokens.size();
  }

  /** Returns the morphemes of a layer; none where an aside holds but another. */
  List<Token> tokens(int layer) {
    return tokens.get(layer);
  }

  /** Returns the layer that a morpheme belongs to. */
  int layerOf(int t) {
    return layerOf[t];
  }

  /** Returns a morpheme's index in its layer. */
  int placeOf(int t) {
    return placeOf[t];
  }

  /** Returns the layer in which an aside stands. */
  int parent(int layer) {
    return parents[layer];
  }

  /** Returns the last morpheme of the parent before an aside, -1 for none. */
  int host(int layer) {
    return hosts[layer];
  }
}
