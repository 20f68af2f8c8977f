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

  private final BunsetsuChunker chunker;
  private final HeadFinder finder;

  private DependencyParser(DependencyModel model) {
    chunker = new BunsetsuChunker(model.chunks());
    finder = new HeadFinder(model.arcs());
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
    return parse(sentence, new Workspace());
  }

  /**
   * Returns the tree of a sentence that has at least one morpheme.
   *
   * @param workspace for one sentence after another, as those of a document
   */
  public DependencyTree parse(TokenizedSentence sentence, Workspace workspace) {
    List<Token> tokens = sentence.tokens();
    Words words = new Words(tokens);
    BracketPairs pairs = BracketPairs.of(tokens);
    if (!pairs.hasAsides()) {
      boolean[] starts = chunker.starts(words, workspace.gaps);
      return tree(sentence, words, starts, heads(words, starts, pairs, workspace));
    }
    Layers layers = Layers.of(tokens, pairs);
    List<LayerJoiner.Layer> parsed = new ArrayList<>();
    for (int layer = 0; layer < layers.count(); layer++) {
      parsed.add(layer(layers.tokens(layer), workspace));
    }
    LayerJoiner joiner = new LayerJoiner(layers, parsed, words);
    return tree(sentence, words, joiner.starts(), joiner.heads());
  }

  /**
   * Returns the tree of a sentence whose bunsetsu are known; round brackets count as other brackets
   * do.
   *
   * @param starts whether one begins with a morpheme; the first always does
   */
  public DependencyTree parse(TokenizedSentence sentence, boolean[] starts) {
    Words words = new Words(sentence.tokens());
    BracketPairs pairs = BracketPairs.of(sentence.tokens());
    return tree(sentence, words, starts, heads(words, starts, pairs, new Workspace()));
  }

  private LayerJoiner.Layer layer(List<Token> tokens, Workspace workspace) {
    if (tokens.isEmpty()) {
      return LayerJoiner.Layer.of(new boolean[0], new int[0]);
    }
    Words words = new Words(tokens);
    boolean[] starts = chunker.starts(words, workspace.gaps);
    // What opens and closes an aside is at its ends and forbids nothing inside.
    return LayerJoiner.Layer.of(starts, heads(words, starts, BracketPairs.of(tokens), workspace));
  }

  private int[] heads(Words words, boolean[] starts, BracketPairs pairs, Workspace workspace) {
    Phrases phrases = new Phrases(words, starts);
    return finder.heads(phrases, Enclosures.of(phrases, pairs), workspace.arcs);
  }

  private static DependencyTree tree(
      TokenizedSentence sentence, Words words, boolean[] starts, int[] heads) {
    List<Bunsetsu> bunsetsu = new ArrayList<>(heads.length);
    int first = 0;
    for (int t = 1; t <= starts.length; t++) {
      if (t == starts.length || starts[t]) {
        bunsetsu.add(bunsetsu(sentence.tokens(), words, first, t, heads[bunsetsu.size()]));
        first = t;
      }
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

  /**
   * Room for the features of one sentence after another; nothing of one is read for the next. Not
   * to be shared by threads.
   */
  public static final class Workspace {
    private final Features gaps = ChunkFeatures.features();
    private final Features arcs = ArcFeatures.features();
  }
}
