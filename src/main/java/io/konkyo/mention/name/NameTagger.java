package io.konkyo.mention.name;

import io.konkyo.model.ModelFiles;
import io.konkyo.text.Span;
import io.konkyo.token.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds names of persons, without titles and honorifics.
 *
 * <p>Every character gets a label, the row of labels that the trained model likes best: a chain in
 * which each label depends on features of the characters, words and dictionary entries around it
 * and on the label before. Characters rather than morphemes, since the dictionary of 2007 cuts many
 * names wrongly.
 *
 * <p>Immutable; may be shared by threads.
 */
public final class NameTagger {

  private static final int LABELS = NameLabels.COUNT;
  private static final int NEVER = Integer.MIN_VALUE / 4;

  private final NameModel model;
  private final Lexicon lexicon;

  private NameTagger(NameModel model, Lexicon lexicon) {
    this.model = model;
    this.lexicon = lexicon;
  }

  /**
   * Reads the model and the words beside names.
   *
   * @throws io.konkyo.model.ModelException if one of them is missing or wrong
   */
  public static NameTagger load(ModelFiles models) {
    NameModel model = NameModel.read(models);
    return new NameTagger(model, model.lexicon().with(TitleWords.read(models)));
  }

  /** Returns the files below {@code models/} that decide what {@link #names} returns. */
  public static List<String> modelFiles() {
    return List.of(NameModel.FILE, TitleWords.FILE);
  }

  /**
   * Returns the names of persons in a sentence, in order; they do not overlap.
   *
   * @param text the article's text
   * @param sentence where the sentence stands in it
   * @param tokens the sentence's morphemes
   */
  public List<Span> names(String text, Span sentence, List<Token> tokens) {
    NameFeatures features = new NameFeatures(lexicon, text, sentence, tokens);
    int[] labels = labels(features);
    List<Span> names = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] == NameLabels.FIRST || labels[i] == NameLabels.WHOLE) {
        first = i;
      }
      if (labels[i] == NameLabels.LAST || labels[i] == NameLabels.WHOLE) {
        names.add(new Span(features.start(first), features.start(i + 1)));
      }
    }
    return names;
  }

  private int[] labels(NameFeatures features) {
    int n = features.count();
    int[] scores = new int[n * LABELS];
    byte[] from = new byte[n * LABELS];
    int[] before = new int[LABELS];
    int[] here = new int[LABELS];
    Arrays.fill(before, NEVER);
    before[NameLabels.OUTSIDE] = 0;
    for (int i = 0; i < n; i++) {
      int count = features.compute(i);
      model.score(features.ids(), count, scores, i * LABELS);
      for (int label = 0; label < LABELS; label++) {
        int best = NEVER;
        for (int last = 0; last < LABELS; last++) {
          int score = before[last] + model.transition(last, label);
          if (score > best && NameLabels.follows(last, label)) {
            best = score;
            from[i * LABELS + label] = (byte) last;
          }
        }
        here[label] = Math.max(NEVER, best + scores[i * LABELS + label]);
      }
      int[] held = before;
      before = here;
      here = held;
    }
    return path(from, last(before), n);
  }

  private int last(int[] scores) {
    int best = NameLabels.OUTSIDE;
    int top = NEVER;
    for (int label = 0; label < LABELS; label++) {
      int score = scores[label] + model.transition(label, NameLabels.OUTSIDE);
      if (score > top && NameLabels.follows(label, NameLabels.OUTSIDE)) {
        top = score;
        best = label;
      }
    }
    return best;
  }

  private static int[] path(byte[] from, int last, int n) {
    int[] labels = new int[n];
    int label = last;
    for (int i = n - 1; i >= 0; i--) {
      labels[i] = label;
      label = from[i * LABELS + label];
    }
    return labels;
  }
}
