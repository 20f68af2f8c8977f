package io.konkyo.train;

import io.konkyo.dependency.DependencyExamples;
import io.konkyo.dependency.DependencyModel;
import io.konkyo.model.ModelFiles;
import io.konkyo.token.Morphology;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Trains the model that finds bunsetsu and their dependencies. */
public final class DependencyTrainer {

  static final ChoiceTrainer.Settings CHUNKS =
      new ChoiceTrainer.Settings(0.5, 0.5, 0, 12, 0.1, 2, 1);

  static final ChoiceTrainer.Settings ARCS = new ChoiceTrainer.Settings(0.1, 1, 0, 8, 0.1, 2, 2);

  private final TreebankReader reader = new TreebankReader();

  /**
   * Returns the model file's bytes; the same treebanks in the same order give the same bytes.
   *
   * @param treebanks JSON Lines with {@code text} and {@code bunsetsu}
   * @throws CorpusException if one of them cannot be read
   */
  public byte[] train(List<Path> treebanks) {
    List<TreebankSentence> sentences = new ArrayList<>();
    for (Path treebank : treebanks) {
      sentences.addAll(reader.read(treebank));
    }
    if (sentences.isEmpty()) {
      throw new CorpusException("The treebanks hold no sentence.");
    }
    Morphology morphology = Morphology.load(ModelFiles.bundled());
    return model(CutSentence.all(sentences, morphology), CHUNKS, ARCS).bytes();
  }

  /** Returns the model of the sentences. */
  static DependencyModel model(
      List<CutSentence> sentences,
      ChoiceTrainer.Settings forChunks,
      ChoiceTrainer.Settings forArcs) {
    List<DependencyExamples.Choice> chunks = new ArrayList<>();
    List<DependencyExamples.Choice> arcs = new ArrayList<>();
    for (CutSentence sentence : sentences) {
      chunks.addAll(DependencyExamples.chunks(sentence.tokens(), sentence.starts()));
      arcs.addAll(DependencyExamples.arcs(sentence.tokens(), sentence.starts(), sentence.heads()));
    }
    return new DependencyModel(
        new ChoiceTrainer(forChunks).train(chunks), new ChoiceTrainer(forArcs).train(arcs));
  }
}
