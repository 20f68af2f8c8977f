package io.konkyo.mention.statement;

import io.konkyo.article.Article;
import io.konkyo.block.BlockSegmenter;
import io.konkyo.mention.person.PersonMention;
import io.konkyo.model.ModelFiles;
import io.konkyo.sentence.SentenceSplitter;
import io.konkyo.text.Span;
import io.konkyo.token.Morphology;
import io.konkyo.token.TokenizedSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the stage with the bundled models finds in a text whose persons are given. */
final class Statements {

  private static final ModelFiles MODELS = ModelFiles.bundled();
  private static final BlockSegmenter SEGMENTER = new BlockSegmenter(MODELS);
  private static final SentenceSplitter SPLITTER = new SentenceSplitter(MODELS);
  private static final Morphology MORPHOLOGY = Morphology.load(MODELS);
  private static final StatementFinder FINDER = StatementFinder.load(MODELS);

  private Statements() {}

  /** Returns the statements of a text. */
  static List<Statement> of(String text, List<Span> persons) {
    Article article = new Article("example.txt", text);
    List<TokenizedSentence> sentences =
        MORPHOLOGY.tokenize(text, SPLITTER.split(article, SEGMENTER.segment(article)));
    List<PersonMention> mentions = new ArrayList<>();
    for (Span person : persons) {
      mentions.add(
          new PersonMention(
              person,
              person,
              false,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              person.of(text),
              sentences.get(0).sentence(),
              "given"));
    }
    return FINDER.find(article, sentences, mentions);
  }
}
