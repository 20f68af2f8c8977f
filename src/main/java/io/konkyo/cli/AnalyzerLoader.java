package io.konkyo.cli;

import io.konkyo.model.ModelFiles;
import io.konkyo.pipeline.Analyzer;

/** Makes the pipeline from model files. */
@FunctionalInterface
public interface AnalyzerLoader {

  /**
   * Loads the models.
   *
   * @throws io.konkyo.model.ModelException if one of them is missing or broken
   */
  Analyzer load(ModelFiles models);
}
