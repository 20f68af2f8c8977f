package io.konkyo.claim.phrase;

import io.konkyo.claim.figure.FigureSentence;
import io.konkyo.dependency.Bunsetsu;
import io.konkyo.dependency.DependencyTree;
import io.konkyo.mention.Mention;
import io.konkyo.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a sentence and how they depend on each other.
 *
 * <p>Immutable.
 */
public final class SentenceFrame {

  private final FigureSentence sentence;
  private final PhraseReader phrases;
  private final List<Constituent> parts;
  private final List<List<Integer>> dependents;

  SentenceFrame(FigureSentence sentence, PhraseReader phrases, List<Constituent> parts) {
    this.sentence = sentence;
    this.phrases = phrases;
    this.parts = List.copyOf(parts);
    this.dependents = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      dependents.add(new ArrayList<>(2));
    }
    for (Constituent part : parts) {
      if (part.head() != Bunsetsu.ROOT) {
        dependents.get(part.head()).add(part.index());
      }
    }
  }

  /** Returns the sentence. */
  public FigureSentence sentence() {
    return sentence;
  }

  /** Returns the article's text. */
  public String text() {
    return sentence.text();
  }

  /** Returns the bunsetsu. */
  public DependencyTree tree() {
    return sentence.tree();
  }

  /** Returns the parts, one a bunsetsu. */
  public List<Constituent> parts() {
    return parts;
  }

  /** Returns the part that holds the end of a mention. */
  public Constituent partOf(Mention mention) {
    return parts.get(tree().lastOf(mention.span()));
  }

  /** Returns the parts that depend on one, in order. */
  public List<Integer> dependentsOf(int index) {
    return dependents.get(index);
  }

  /** Returns a phrase's text. */
  public String textOf(Phrase phrase) {
    return phrase.span().of(text());
  }

  /** Returns where a part stands. */
  public Span spanOf(int index) {
    return tree().bunsetsu().get(index).span();
  }

  /** Returns what reads the noun phrases of the sentence. */
  public PhraseReader phrases() {
    return phrases;
  }
}
