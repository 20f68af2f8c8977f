package io.konkyo.spark;

import io.konkyo.article.InputException;
import io.konkyo.model.ModelFiles;
import io.konkyo.pipeline.Pipeline;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The models of a job. Those of the program are in every worker's copy of the jar; those of a
 * folder travel with the job, so that the workers need not see the folder and cannot see another.
 */
final class JobModels implements Serializable {

  private static final long serialVersionUID = 1L;

  private final HashMap<String, byte[]> replaced;
  private final String hash;

  private JobModels(Map<String, byte[]> replaced, String hash) {
    this.replaced = new HashMap<>(replaced);
    this.hash = hash;
  }

  /** The program's own models. */
  static JobModels bundled() {
    return new JobModels(Map.of(), "");
  }

  /**
   * The models of a folder.
   *
   * @throws InputException if the folder does not exist
   * @throws io.konkyo.model.ModelException if one of them is missing
   */
  static JobModels in(Path folder) throws InputException {
    if (!Files.isDirectory(folder)) {
      throw new InputException("no such folder of models: " + folder);
    }
    ModelFiles files = ModelFiles.in(folder);
    Map<String, byte[]> bytes = new HashMap<>();
    for (String name : Pipeline.modelFiles()) {
      bytes.put(name, files.bytes(name));
    }
    return new JobModels(bytes, files.hash(Pipeline.modelFiles()));
  }

  /** Returns the models' hash; empty for the program's own. */
  Optional<String> hash() {
    return Optional.of(hash).filter(h -> !h.isEmpty());
  }

  /** Returns the files to load. */
  ModelFiles files() {
    return hash().isPresent() ? ModelFiles.of(replaced) : ModelFiles.bundled();
  }
}
