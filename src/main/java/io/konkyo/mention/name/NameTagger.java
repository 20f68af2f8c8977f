package io.konkyo.mention.name;

import io.konkyo.model.ModelFiles;
import io.konkyo.text.Span;
import io.konkyo.token.Token;
import java.util.ArrayList;
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

  private final NameModel model;
  private final WordFacts facts;

  private NameTagger(NameModel model, Lexicon lexicon) {
    this.model = model;
    facts = new WordFacts(lexicon);
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

  /** Returns room for the work of {@link #names(String, Span, List, Workspace)}. */
  public Workspace workspace() {
    return new Workspace(model, facts);
  }

  /**
   * Returns the names of persons in a sentence, in order; they do not overlap.
   *
   * @param text the article's text
   * @param sentence where the sentence stands in it
   * @param tokens the sentence's morphemes
   */
  public List<Span> names(String text, Span sentence, List<Token> tokens) {
    return names(text, sentence, tokens, workspace());
  }

  /**
   * Returns the names of persons in a sentence, in order; they do not overlap.
   *
   * @param text the article's text
   * @param sentence where the sentence stands in it
   * @param tokens the sentence's morphemes
   * @param workspace of this tagger, used by no other thread at the same time
   */
  public List<Span> names(String text, Span sentence, List<Token> tokens, Workspace workspace) {
    NameFeatures features = workspace.features;
    int[] runs = features.runs(text, tokens);
    if (runs.length == 0) {
      return List.of();
    }
    features.read(text, sentence, tokens);
    List<Span> names = List.of();
    for (int run = 0; run < runs.length; run += 2) {
      int from = features.tokenStart(runs[run]);
      int to = features.tokenEnd(runs[run + 1] - 1);
      int[] labels = workspace.labels(from, to, model);
      int first = from;
      for (int i = from; i < to; i++) {
        int label = labels[i - from];
        if (label == NameLabels.FIRST || label == NameLabels.WHOLE) {
          first = i;
        }
        if (label == NameLabels.LAST || label == NameLabels.WHOLE) {
          names = names.isEmpty() ? new ArrayList<>() : names;
          names.add(new Span(features.start(first), features.start(i + 1)));
        }
      }
    }
    return names;
  }

  /**
   * Room that {@link #names} works in, used again from sentence to sentence so that none has to be
   * made for each. It says nothing of the sentences before and grows to the longest of them, so
   * that one for each document is best. Not safe for use by several threads.
   */
  public static final class Workspace {

    private final NameFeatures features;
    private final LabelChain chain;
    private final int[] room = new int[NameFeatures.MOST];
    private final int[] scores = new int[NameLabels.COUNT];
    private int[] labels = {};

    private Workspace(NameModel model, WordFacts facts) {
      features = new NameFeatures(facts);
      chain = new LabelChain(model);
    }

    /** Returns the labels of a stretch of characters, and more behind them. */
    private int[] labels(int from, int to, NameModel model) {
      int most = Math.max(0, to - from);
      if (labels.length < most) {
        labels = new int[Math.max(most, labels.length * 2)];
      }
      chain.begin(most);
      for (int i = from; i < to; i++) {
        model.score(features.ids(), features.compute(i), room, scores);
        chain.add(scores);
      }
      chain.labels(labels);
      return labels;
    }
  }
}
