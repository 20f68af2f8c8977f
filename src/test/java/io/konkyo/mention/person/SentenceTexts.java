package io.konkyo.mention.person;

import io.konkyo.article.Article;
import io.konkyo.block.BlockSegmenter;
import io.konkyo.model.ModelFiles;
import io.konkyo.sentence.SentenceSplitter;
import io.konkyo.token.Morphology;
import java.util.List;

/** Examples as the parsers of this package see them. */
final class SentenceTexts {

  private static final ModelFiles MODELS = ModelFiles.bundled();
  private static final BlockSegmenter SEGMENTER = new BlockSegmenter(MODELS);
  private static final SentenceSplitter SPLITTER = new SentenceSplitter(MODELS);
  private static final Morphology MORPHOLOGY = Morphology.load(MODELS);

  private SentenceTexts() {}

  /** Returns the sentences of a text. */
  static List<SentenceText> all(String text) {
    Article article = new Article("example.txt", text);
    return MORPHOLOGY.tokenize(text, SPLITTER.split(article, SEGMENTER.segment(article))).stream()
        .map(sentence -> new SentenceText(text, sentence))
        .toList();
  }

  /** Returns the only sentence of a text. */
  static SentenceText one(String text) {
    List<SentenceText> all = all(text);
    if (all.size() != 1) {
      throw new IllegalArgumentException("one sentence expected: " + text);
    }
    return all.get(0);
  }
}
