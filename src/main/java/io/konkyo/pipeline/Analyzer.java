package io.konkyo.pipeline;

import io.konkyo.article.Article;

/** The stages from an article to its claims, with their models loaded. Thread-safe. */
public interface Analyzer {

  /** Returns everything found in one article; depends on the article and the models alone. */
  Analysis analyze(Article article);

  /** Returns the SHA-256, in lower-case hexadecimal, of all models and rules in use. */
  String modelsHash();
}
