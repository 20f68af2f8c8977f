package io.konkyo.train;

import io.konkyo.sentence.JapaneseSentenceDetectorFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.InsufficientTrainingDataException;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains the model that decides whether an end mark ends a sentence.
 *
 * <p>Documents without {@code sentences} count as one sentence each. As most of a corpus's sentence
 * ends would then have nothing after them, {@value #PARAGRAPH} such documents in a row are read as
 * one paragraph.
 */
public final class SentenceTrainer {

  private static final int PARAGRAPH = 4;
  private static final int CUTOFF = 2;

  private final CorpusReader reader = new CorpusReader();

  /**
   * Returns the model file's bytes; the same corpora in the same order give the same bytes.
   *
   * @param corpora gold files (JSON Lines with {@code text} and optional {@code sentences})
   * @throws CorpusException if one of them cannot be read, or if all of them are too small
   * @throws IOException if training fails
   */
  public byte[] train(List<Path> corpora) throws IOException {
    List<SentenceSample> samples = new ArrayList<>();
    for (Path corpus : corpora) {
      addSamples(reader.read(corpus), samples);
    }
    JapaneseSentenceDetectorFactory.register();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model(samples).serialize(out);
    return ModelArchive.withoutTimes(out.toByteArray());
  }

  private static SentenceModel model(List<SentenceSample> samples) throws IOException {
    try {
      return SentenceDetectorME.train(
          JapaneseSentenceDetectorFactory.LANGUAGE,
          ObjectStreamUtils.createObjectStream(samples),
          new JapaneseSentenceDetectorFactory(),
          parameters());
    } catch (InsufficientTrainingDataException e) {
      throw new CorpusException(
          "The corpora are too small: they must hold end marks at the end of sentences and end"
              + " marks inside sentences, such as the one in a quotation that goes on.",
          e);
    }
  }

  private static TrainingParameters parameters() {
    TrainingParameters parameters = TrainingParameters.defaultParams();
    // Marks that end nothing are rare: at the default of 5 hardly a feature of theirs would count.
    parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    return parameters;
  }

  private static void addSamples(List<CorpusDocument> documents, List<SentenceSample> samples) {
    StringBuilder paragraph = new StringBuilder();
    List<Span> sentences = new ArrayList<>();
    for (CorpusDocument document : documents) {
      if (document.sentences().isEmpty()) {
        int start = paragraph.length();
        paragraph.append(document.text());
        sentences.add(new Span(start, paragraph.length()));
        if (sentences.size() == PARAGRAPH) {
          samples.add(sample(paragraph, sentences));
        }
      } else {
        List<Span> spans = new ArrayList<>();
        document.sentences().forEach(span -> spans.add(new Span(span.start(), span.end())));
        samples.add(new SentenceSample(document.text(), spans.toArray(Span[]::new)));
      }
    }
    if (!sentences.isEmpty()) {
      samples.add(sample(paragraph, sentences));
    }
  }

  /** Makes a sample of what was collected and empties both collections for the next. */
  private static SentenceSample sample(StringBuilder paragraph, List<Span> sentences) {
    SentenceSample sample =
        new SentenceSample(paragraph.toString(), sentences.toArray(Span[]::new));
    paragraph.setLength(0);
    sentences.clear();
    return sample;
  }
}
