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
  private final Candidates candidates;

  private NameTagger(NameModel model, Lexicon lexicon) {
    this.model = model;
    this.lexicon = lexicon;
    candidates = new Candidates(lexicon);
  }

  /**
   * Reads the model and the words beside names.
   *
   * @throws io.konkyo.model.ModelException if one of them is missing or wrong
   */
  public static NameTagger load(ModelFiles models) {
    return of(NameModel.read(models), models);
  }

  /**
   * Makes a tagger of a model that is in no file yet.
   *
   * @throws io.konkyo.model.ModelException if the words beside names are missing or wrong
   */
  public static NameTagger of(NameModel model, ModelFiles models) {
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
    int[] runs = candidates.runs(tokens);
    if (runs.length == 0) {
      return List.of();
    }
    NameFeatures features = new NameFeatures(lexicon, text, sentence, tokens);
    List<Span> names = new ArrayList<>();
    for (int run = 0; run < runs.length; run += 2) {
      int from = features.tokenStart(runs[run]);
      int[] labels = labels(features, from, features.tokenEnd(runs[run + 1] - 1));
      addNames(features, from, labels, names);
    }
    return names;
  }

  private static void addNames(NameFeatures features, int from, int[] labels, List<Span> names) {
    int first = 0;
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] == NameLabels.FIRST || labels[i] == NameLabels.WHOLE) {
        first = i;
      }
      if (labels[i] == NameLabels.LAST || labels[i] == NameLabels.WHOLE) {
        names.add(new Span(features.start(from + first), features.start(from + i + 1)));
      }
    }
  }

  /**
   * Returns the runs of tokens in which names can be at all: pairs of a first token and the token
   * behind the last, in order.
   */
  public static int[] runs(Lexicon lexicon, List<Token> tokens) {
    return new Candidates(lexicon).runs(tokens);
  }

  private int[] labels(NameFeatures features, int start, int end) {
    int n = Math.max(0, end - start);
    int[] scores = new int[n * LABELS];
    byte[] from = new byte[n * LABELS];
    int[] before = new int[LABELS];
    int[] here = new int[LABELS];
    Arrays.fill(before, NEVER);
    before[NameLabels.OUTSIDE] = 0;
    for (int i = 0; i < n; i++) {
      int count = features.compute(start + i);
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
