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

  /** How many trees are carried on. */
  private static final int WIDTH = 4;

  private final BunsetsuChunker chunker;
  private final HeadFinder finder;

  private DependencyParser(DependencyModel model) {
    chunker = new BunsetsuChunker(model.chunks());
    finder = new HeadFinder(model.arcs(), WIDTH);
  }

  /**
   * Loads the model.
   *
   * @throws io.konkyo.model.ModelException if it is missing or broken
   */
  public static DependencyParser load(ModelFiles models) {
    return new DependencyParser(DependencyModel.read(models));
  }

  /** Makes a parser of a model that is in no file yet. */
  public static DependencyParser of(DependencyModel model) {
    return new DependencyParser(model);
  }

  /** Returns the files that are loaded, below {@code models/}. */
  public static List<String> modelFiles() {
    return List.of(DependencyModel.FILE);
  }

  /** Returns the tree of a sentence that has at least one morpheme. */
  public DependencyTree parse(TokenizedSentence sentence) {
    Words words = new Words(sentence.tokens());
    return parse(sentence, words, chunker.starts(words, new Features()));
  }

  /**
   * Returns the tree of a sentence whose bunsetsu are known.
   *
   * @param starts whether one begins with a morpheme; the first always does
   */
  public DependencyTree parse(TokenizedSentence sentence, boolean[] starts) {
    return parse(sentence, new Words(sentence.tokens()), starts);
  }

  private DependencyTree parse(TokenizedSentence sentence, Words words, boolean[] starts) {
    List<Token> tokens = sentence.tokens();
    Phrases phrases = new Phrases(words, starts);
    int n = phrases.count();
    int[] heads = finder.heads(phrases, Enclosures.of(n, new int[0], 0), new Features());
    List<Bunsetsu> bunsetsu = new ArrayList<>();
    for (int b = 0; b < n; b++) {
      bunsetsu.add(bunsetsu(tokens, words, phrases.first[b], phrases.end[b], heads[b]));
    }
    return new DependencyTree(sentence, bunsetsu);
  }

  private static Bunsetsu bunsetsu(List<Token> tokens, Words words, int first, int end, int head) {
    int function = end;
    while (function > first + 1 && isFunction(words, function - 1)) {
      function--;
    }
    Span span = new Span(tokens.get(first).span().start(), tokens.get(end - 1).span().end());
    return new Bunsetsu(span, first, function, end, head);
  }

  private static boolean isFunction(Words words, int t) {
    return switch (words.kind(t)) {
      case Words.PARTICLE, Words.AUXILIARY -> true;
      case Words.SYMBOL -> !words.isOpening(t) || words.isClosing(t);
      default -> false;
    };
  }
}
