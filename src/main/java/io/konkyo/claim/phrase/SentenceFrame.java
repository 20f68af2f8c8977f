package io.konkyo.claim.phrase;

import io.konkyo.claim.figure.FigureSentence;
import io.konkyo.claim.figure.MentionIndex;
import io.konkyo.dependency.Bunsetsu;
import io.konkyo.dependency.DependencyTree;
import io.konkyo.mention.Fields;
import io.konkyo.mention.Mention;
import io.konkyo.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The parts of a sentence and how they depend on each other.
 *
 * <p>Immutable.
 */
public final class SentenceFrame {

  private static final int[] NO_PARTS = {};

  private final FigureSentence sentence;
  private final PhraseReader phrases;
  private final List<Constituent> parts;
  private final int[][] dependents;
  private final MentionIndex figures;
  private final List<Optional<Mention>> lastFigures;

  SentenceFrame(FigureSentence sentence, PhraseReader phrases, List<Constituent> parts) {
    this.sentence = sentence;
    this.phrases = phrases;
    this.parts = List.copyOf(parts);
    this.dependents = dependents(parts);
    List<Mention> carried = new ArrayList<>();
    lastFigures = new ArrayList<>(Collections.nCopies(parts.size(), Optional.empty()));
    for (Mention mention : sentence.mentions()) {
      if (mention.fields() instanceof Fields.OfFigure) {
        carried.add(mention);
        lastFigures.set(partOf(mention).index(), Optional.of(mention));
      }
    }
    figures = new MentionIndex(carried);
  }

  private static int[][] dependents(List<Constituent> parts) {
    int[] counts = new int[parts.size()];
    for (Constituent part : parts) {
      if (part.head() != Bunsetsu.ROOT) {
        counts[part.head()]++;
      }
    }
    int[][] dependents = new int[counts.length][];
    for (int i = 0; i < counts.length; i++) {
      dependents[i] = counts[i] == 0 ? NO_PARTS : new int[counts[i]];
      counts[i] = 0;
    }
    for (Constituent part : parts) {
      if (part.head() != Bunsetsu.ROOT) {
        dependents[part.head()][counts[part.head()]++] = part.index();
      }
    }
    return dependents;
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

  /** Returns the parts that depend on one, in order; not to be changed. */
  public int[] dependentsOf(int index) {
    return dependents[index];
  }

  /** Returns the sentence's mentions that carry a figure. */
  public MentionIndex figures() {
    return figures;
  }

  /** Returns the last mention that carries a figure and ends in a part. */
  public Optional<Mention> figureOf(int index) {
    return lastFigures.get(index);
  }

  /** Returns a phrase's text. */
  public String textOf(Phrase phrase) {
    return phrase.span().of(text());
  }

  /** Returns whether a word is written in a part. */
  public boolean isIn(int index, String word) {
    Span span = spanOf(index);
    for (int at = span.start(); at <= span.end() - word.length(); at++) {
      if (text().startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a phrase is a word. */
  public boolean isWritten(Phrase phrase, String word) {
    return phrase.span().length() == word.length()
        && text().startsWith(word, phrase.span().start());
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
