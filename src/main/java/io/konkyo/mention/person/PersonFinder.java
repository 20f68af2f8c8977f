package io.konkyo.mention.person;

import io.konkyo.article.Article;
import io.konkyo.model.ModelFiles;
import io.konkyo.token.TokenizedSentence;
import java.util.List;

/** Finds the named persons of an article. Instances are immutable and may be shared by threads. */
public final class PersonFinder {

  private PersonFinder() {}

  /**
   * Loads lexicons, rules and the model of names.
   *
   * @throws io.konkyo.model.ModelException at the first file that is missing or broken
   */
  public static PersonFinder load(ModelFiles models) {
    return new PersonFinder();
  }

  /** Returns the files that are loaded, below {@code models/}. */
  public static List<String> modelFiles() {
    return List.of();
  }

  /** Finds the persons of an article, in order of start; none overlap. */
  public List<PersonMention> find(Article article, List<TokenizedSentence> sentences) {
    return List.of();
  }
}
