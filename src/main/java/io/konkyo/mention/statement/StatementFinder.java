package io.konkyo.mention.statement;

import io.konkyo.article.Article;
import io.konkyo.mention.person.PersonMention;
import io.konkyo.model.ModelFiles;
import io.konkyo.token.TokenizedSentence;
import java.util.List;

/**
 * Finds reported speech with its speaker and cue. Instances are immutable and may be shared by
 * threads.
 */
public final class StatementFinder {

  private StatementFinder() {}

  /**
   * Loads cues.
   *
   * @throws io.konkyo.model.ModelException at the first file that is missing or broken
   */
  public static StatementFinder load(ModelFiles models) {
    return new StatementFinder();
  }

  /** Returns the files that are loaded, below {@code models/}. */
  public static List<String> modelFiles() {
    return List.of();
  }

  /**
   * Finds the statements of an article, in order of start, then end; one may stand inside another.
   *
   * @param persons the named persons of the article, in order
   */
  public List<Statement> find(
      Article article, List<TokenizedSentence> sentences, List<PersonMention> persons) {
    return List.of();
  }
}
