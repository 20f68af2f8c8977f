package io.konkyo.dependency;

import io.konkyo.block.Block;
import io.konkyo.block.BlockKind;
import io.konkyo.model.ModelFiles;
import io.konkyo.sentence.Sentence;
import io.konkyo.text.Span;
import io.konkyo.token.Morphology;
import io.konkyo.token.Token;
import io.konkyo.token.TokenizedSentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes trees of texts, and texts of trees. */
public final class Trees {

  private static final Morphology MORPHOLOGY = Morphology.load(ModelFiles.bundled());

  private Trees() {}

  /** Returns a text's morphemes as one sentence. */
  public static TokenizedSentence sentence(String text) {
    Span span = new Span(0, text.length());
    return sentence(span, MORPHOLOGY.tokenize(text, span));
  }

  /** Returns morphemes as one sentence. */
  public static TokenizedSentence sentence(Span span, List<Token> tokens) {
    Block block = new Block(BlockKind.PARAGRAPH, span, Optional.empty(), Optional.empty());
    return new TokenizedSentence(new Sentence(span, block), tokens);
  }

  /** Returns the bunsetsu between spaces, each with the index of what it depends on behind it. */
  static String shown(String text, DependencyTree tree) {
    return tree.bunsetsu().stream()
        .map(b -> b.span().of(text) + (b.head() == Bunsetsu.ROOT ? "" : b.head()))
        .collect(Collectors.joining(" "));
  }

  /** Returns the bunsetsu between spaces, a bar before each one's function words. */
  static String parts(String text, DependencyTree tree) {
    List<Token> tokens = tree.sentence().tokens();
    return tree.bunsetsu().stream()
        .map(
            b -> {
              int middle =
                  b.function() < b.end() ? tokens.get(b.function()).span().start() : b.span().end();
              return text.substring(b.span().start(), middle)
                  + "|"
                  + text.substring(middle, b.span().end());
            })
        .collect(Collectors.joining(" "));
  }
}
