package io.konkyo.pipeline;

import io.konkyo.article.Article;

/** The whole pipeline over one article at a time; nothing is kept from one to the next. */
public interface Analyzer {

  /** Returns everything that the pipeline finds in {@code article}. */
  Analysis analyze(Article article);
}
