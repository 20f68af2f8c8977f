package io.konkyo.train;

import io.konkyo.mention.name.Lexicon;
import io.konkyo.mention.name.NameFeatures;
import io.konkyo.mention.name.NameLabels;
import io.konkyo.mention.name.NameModel;
import io.konkyo.mention.name.TitleWords;
import io.konkyo.model.ModelFiles;
import io.konkyo.token.Morphology;
import io.konkyo.token.Token;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Trains the model that finds names of persons. */
public final class PersonTrainer {

  private static final int LABELS = NameLabels.COUNT;

  /** How many sentences are made of each template. */
  private static final int TEMPLATE_ROUNDS = 50;

  private static final byte FIRST = 1 << NameLabels.FIRST;
  private static final byte INSIDE = 1 << NameLabels.INSIDE;
  private static final byte LAST = 1 << NameLabels.LAST;
  private static final byte ANY = (byte) 0xFF;

  /** How often a feature must occur to be learned from. */
  private static final int CUTOFF = 3;

  /** A score of 1 in the model file; the largest weight that a byte holds is four. */
  private static final float UNIT = 32;

  /** The weights below which a feature is left out of the model file. */
  private static final float LEAST = 1.5f / UNIT;

  static final ChainTrainer.Settings SETTINGS = new ChainTrainer.Settings(0.1, 1, 5, 12, 0.3);

  private final CorpusReader reader = new CorpusReader();

  /**
   * Returns the model file's bytes; the same corpora in the same order give the same bytes.
   *
   * @param corpora gold files (JSON Lines with {@code text}, {@code mentions} and optional {@code
   *     sentences})
   * @throws CorpusException if one of them cannot be read, or if they name no person
   * @throws IOException if the dictionary cannot be read
   */
  public byte[] train(List<Path> corpora) throws IOException {
    List<PersonSentence> sentences = new ArrayList<>();
    for (Path corpus : corpora) {
      for (CorpusDocument document : reader.read(corpus)) {
        sentences.addAll(PersonSentence.of(document));
      }
    }
    if (sentences.stream().flatMap(s -> s.names().stream()).noneMatch(n -> n.isPerson())) {
      throw new CorpusException("The corpora hold no mention of the type person_name.");
    }
    return model(sentences, SETTINGS).bytes();
  }

  /** Returns the model of the sentences. */
  static NameModel model(List<PersonSentence> given, ChainTrainer.Settings settings)
      throws IOException {
    List<PersonSentence> sentences = new ArrayList<>(given);
    NameWords words = NameWords.read();
    NameSwapper swapper = new NameSwapper(words, sentences, new SplittableRandom(5));
    for (PersonSentence sentence : List.copyOf(sentences)) {
      swapper.swap(sentence).ifPresent(sentences::add);
    }
    sentences.addAll(
        new NewsTemplates(words, swapper.maker(), titles(), new SplittableRandom(7))
            .sentences(TEMPLATE_ROUNDS));
    return model(Lexicon.of(words.flags()), sentences, settings);
  }

  /** The words that stand behind names. */
  private static List<String> titles() {
    List<String> titles = new ArrayList<>();
    TitleWords.read(ModelFiles.bundled())
        .forEach(
            (word, flags) -> {
              if ((flags & Lexicon.TITLE_AFTER) != 0) {
                titles.add(word);
              }
            });
    return titles;
  }

  private static NameModel model(
      Lexicon names, List<PersonSentence> sentences, ChainTrainer.Settings settings) {
    ModelFiles models = ModelFiles.bundled();
    Morphology morphology = Morphology.load(models);
    Lexicon lexicon = names.with(TitleWords.read(models));
    FeatureIndex index = new FeatureIndex();
    List<ChainTrainer.Sequence> sequences = new ArrayList<>();
    NameFeatures features = new NameFeatures(lexicon);
    for (PersonSentence sentence : sentences) {
      List<Token> tokens = morphology.tokenize(sentence.text(), sentence.span());
      int[] runs = features.runs(sentence.text(), tokens);
      features.read(sentence.text(), sentence.span(), tokens);
      byte[] labels = labels(features, sentence);
      for (int run = 0; run < runs.length; run += 2) {
        int from = features.tokenStart(runs[run]);
        int to = features.tokenEnd(runs[run + 1] - 1);
        int[][] hashes = new int[to - from][];
        for (int i = 0; i < hashes.length; i++) {
          int count = features.compute(from + i);
          hashes[i] = Arrays.copyOf(features.ids(), count);
          index.count(hashes[i]);
        }
        sequences.add(new ChainTrainer.Sequence(hashes, cut(labels, from, to)));
      }
    }
    int[] keys = index.frequent(CUTOFF);
    for (ChainTrainer.Sequence sequence : sequences) {
      for (int i = 0; i < sequence.features().length; i++) {
        sequence.features()[i] = index.numbers(sequence.features()[i]);
      }
    }
    float[] weights = new ChainTrainer(settings, keys.length).train(sequences);
    return quantized(names, keys, weights);
  }

  /** The labels of a run; what it holds of a name that reaches beyond it may be anything. */
  private static byte[] cut(byte[] labels, int from, int to) {
    byte[] cut = Arrays.copyOfRange(labels, from, to);
    for (int i = 0; i < cut.length && (cut[i] == INSIDE || cut[i] == LAST); i++) {
      cut[i] = ANY;
    }
    for (int i = cut.length - 1; i >= 0 && (cut[i] == INSIDE || cut[i] == FIRST); i--) {
      cut[i] = ANY;
    }
    return cut;
  }

  /** The set of labels that each character may have, a bit for each label. */
  private static byte[] labels(NameFeatures features, PersonSentence sentence) {
    byte[] allowed = new byte[features.count()];
    Arrays.fill(allowed, (byte) (1 << NameLabels.OUTSIDE));
    for (PersonSentence.Name name : sentence.names()) {
      if (!name.isPerson()) {
        for (int i = 0; i < allowed.length; i++) {
          if (name.span().contains(features.start(i))) {
            allowed[i] = (byte) name.labels();
          }
        }
      }
    }
    for (PersonSentence.Name name : sentence.names()) {
      if (name.isPerson()) {
        for (int i = 0; i < allowed.length; i++) {
          if (name.span().contains(features.start(i))) {
            boolean first = features.start(i) == name.span().start();
            boolean last = features.start(i + 1) >= name.span().end();
            allowed[i] = (byte) (1 << personLabel(first, last));
          }
        }
      }
    }
    return allowed;
  }

  private static int personLabel(boolean first, boolean last) {
    if (first) {
      return last ? NameLabels.WHOLE : NameLabels.FIRST;
    }
    return last ? NameLabels.LAST : NameLabels.INSIDE;
  }

  private static NameModel quantized(Lexicon lexicon, int[] keys, float[] weights) {
    int[] kept = new int[keys.length];
    long[] rows = new long[keys.length];
    int count = 0;
    for (int i = 0; i < keys.length; i++) {
      Optional<Long> row = row(weights, i * LABELS);
      if (row.isPresent()) {
        kept[count] = keys[i];
        rows[count++] = row.get();
      }
    }
    int[] transitions = new int[LABELS * LABELS];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = Math.round(weights[keys.length * LABELS + i] * UNIT);
    }
    return new NameModel(
        lexicon, transitions, Arrays.copyOf(kept, count), Arrays.copyOf(rows, count));
  }

  /** A byte for each label; empty where the weights are too small to count. */
  private static Optional<Long> row(float[] weights, int at) {
    long row = 0;
    boolean any = false;
    for (int label = 0; label < LABELS; label++) {
      float weight = weights[at + label];
      any |= Math.abs(weight) >= LEAST;
      long value = Math.max(0, Math.min(255, Math.round(weight * UNIT) + 128));
      row |= value << label * 8;
    }
    return any ? Optional.of(row) : Optional.empty();
  }
}
