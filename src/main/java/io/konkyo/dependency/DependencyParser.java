package io.konkyo.dependency;

import io.konkyo.model.ModelFiles;
import io.konkyo.text.Span;
import io.konkyo.token.Token;
import io.konkyo.token.TokenizedSentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the bunsetsu of a sentence and what each depends on.
 *
 * <p>Immutable; may be shared by threads.
 */
public final class DependencyParser {

  private final BunsetsuChunker chunker = new BunsetsuChunker();

  private DependencyParser() {}

  /**
   * Loads the model.
   *
   * @throws io.konkyo.model.ModelException if it is missing or broken
   */
  public static DependencyParser load(ModelFiles models) {
    return new DependencyParser();
  }

  /** Returns the files that are loaded, below {@code models/}. */
  public static List<String> modelFiles() {
    return List.of();
  }

  /** Returns the tree of a sentence that has at least one morpheme. */
  public DependencyTree parse(TokenizedSentence sentence) {
    List<Token> tokens = sentence.tokens();
    boolean[] starts = chunker.starts(tokens);
    List<Bunsetsu> bunsetsu = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= tokens.size(); i++) {
      if (i == tokens.size() || starts[i]) {
        int head = i == tokens.size() ? Bunsetsu.ROOT : bunsetsu.size() + 1;
        bunsetsu.add(bunsetsu(tokens, first, i, head));
        first = i;
      }
    }
    return new DependencyTree(sentence, bunsetsu);
  }

  private static Bunsetsu bunsetsu(List<Token> tokens, int first, int end, int head) {
    int function = end;
    while (function > first + 1 && BunsetsuChunker.isFunction(tokens.get(function - 1))) {
      function--;
    }
    Span span = new Span(tokens.get(first).span().start(), tokens.get(end - 1).span().end());
    return new Bunsetsu(span, first, function, end, head);
  }
}
