package io.konkyo.mention.name;

import io.konkyo.model.ModelFiles;
import io.konkyo.text.Span;
import io.konkyo.token.Token;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What {@link NameTagger} is to find, said plainly: every feature looked up in a map. */
final class PlainTagger {

  private static final int LABELS = NameLabels.COUNT;
  private static final long NEVER = Integer.MIN_VALUE;

  private final Map<Integer, Long> rows = new HashMap<>();
  private final int[] transitions = new int[LABELS * LABELS];
  private final PlainLexicon lexicon;

  private PlainTagger(ByteBuffer model, PlainLexicon lexicon) {
    this.lexicon = lexicon;
    model.getInt();
    int words = model.getInt();
    model.position(model.position() + words * Integer.BYTES + words);
    model.getInt();
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = model.getInt();
    }
    int[] keys = new int[model.getInt()];
    model.asIntBuffer().get(keys);
    model.position(model.position() + keys.length * Integer.BYTES);
    model.order(ByteOrder.LITTLE_ENDIAN);
    for (int key : keys) {
      rows.put(key, model.getLong());
    }
  }

  static PlainTagger load(ModelFiles models) {
    Lexicon names = NameModel.read(models).lexicon();
    return new PlainTagger(
        ByteBuffer.wrap(models.bytes(NameModel.FILE)),
        new PlainLexicon(names.with(TitleWords.read(models))));
  }

  /** Returns the runs, as {@link NameFeatures#runs} does. */
  int[] runs(List<Token> tokens) {
    return new PlainCandidates(lexicon).runs(tokens);
  }

  PlainFeatures features(String text, Span sentence, List<Token> tokens) {
    return new PlainFeatures(lexicon, text, sentence, tokens);
  }

  int[] scores(int[] features) {
    int[] scores = new int[LABELS];
    for (int feature : features) {
      Long row = rows.get(feature);
      for (int label = 0; row != null && label < LABELS; label++) {
        scores[label] += (int) (row >>> label * 8 & 0xFF) - 128;
      }
    }
    return scores;
  }

  /** Returns the best labels of characters with the given scores. */
  int[] labels(int[][] scores) {
    return labels(scores, transitions);
  }

  static int[] labels(int[][] scores, int[] transitions) {
    int n = scores.length;
    int[][] from = new int[n][LABELS];
    long[] before = new long[LABELS];
    Arrays.fill(before, NEVER);
    before[NameLabels.OUTSIDE] = 0;
    for (int i = 0; i <= n; i++) {
      long[] here = new long[LABELS];
      for (int label = 0; label < LABELS; label++) {
        long best = Long.MIN_VALUE / 2;
        for (int last = 0; last < LABELS; last++) {
          long score = before[last] + transitions[last * LABELS + label];
          if (NameLabels.follows(last, label) && score > best) {
            best = score;
            if (i < n) {
              from[i][label] = last;
            } else if (label == NameLabels.OUTSIDE) {
              here[0] = last;
            }
          }
        }
        if (i < n) {
          here[label] = best + scores[i][label];
        }
      }
      before = here;
    }
    int[] labels = new int[n];
    int label = (int) before[0];
    for (int i = n - 1; i >= 0; i--) {
      labels[i] = label;
      label = from[i][label];
    }
    return labels;
  }

  List<Span> names(String text, Span sentence, List<Token> tokens) {
    int[] runs = runs(tokens);
    List<Span> names = new ArrayList<>();
    if (runs.length == 0) {
      return names;
    }
    PlainFeatures features = features(text, sentence, tokens);
    for (int run = 0; run < runs.length; run += 2) {
      int start = features.tokenStart(runs[run]);
      int end = Math.max(start, features.tokenEnd(runs[run + 1] - 1));
      int[][] scores = new int[end - start][];
      for (int i = start; i < end; i++) {
        int count = features.compute(i);
        scores[i - start] = scores(Arrays.copyOf(features.ids(), count));
      }
      int[] labels = labels(scores);
      int first = start;
      for (int i = start; i < end; i++) {
        int label = labels[i - start];
        first = label == NameLabels.FIRST || label == NameLabels.WHOLE ? i : first;
        if (label == NameLabels.LAST || label == NameLabels.WHOLE) {
          names.add(new Span(features.start(first), features.start(i + 1)));
        }
      }
    }
    return names;
  }
}
