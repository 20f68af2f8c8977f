package io.konkyo.spark;

import io.konkyo.pipeline.Analyzer;
import io.konkyo.pipeline.Pipeline;
import java.util.Optional;

/**
 * The one pipeline of a worker's JVM, loaded when the first task needs it and shared by all tasks.
 *
 * <p>It is static because nothing else of a worker outlives a task: Spark sends every task its own
 * copy of what it works with, models are too large to be sent or loaded a task at a time, and the
 * pipeline holds nothing of a document, so that tasks cannot meet in it.
 */
final class SharedAnalyzer {

  private static Optional<Loaded> shared = Optional.empty();

  private SharedAnalyzer() {}

  /**
   * A pipeline and what it was loaded from.
   *
   * @param hash of the models; empty for the bundled ones
   */
  private record Loaded(Optional<String> hash, Analyzer analyzer) {}

  /**
   * Returns the pipeline of the given models. Thread-safe; other models than the last ones, which
   * only a JVM with several jobs asks for, take their place.
   *
   * @throws io.konkyo.model.ModelException if one of them is missing or broken
   */
  static synchronized Analyzer of(JobModels models) {
    if (shared.isEmpty() || !shared.get().hash().equals(models.hash())) {
      // First, or both would be in memory while the new one is loaded.
      forget();
      shared = Optional.of(new Loaded(models.hash(), Pipeline.load(models.files())));
    }
    return shared.get().analyzer();
  }

  private static void forget() {
    shared = Optional.empty();
  }
}
