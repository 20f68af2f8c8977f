package io.konkyo.cli;

import io.konkyo.article.InputException;
import io.konkyo.model.ModelFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;

/** The option that gives the models, for every command that loads them. */
final class ModelsOption {

  @CommandLine.Option(
      names = "--models",
      paramLabel = "DIR",
      description = "A folder of models and rules that takes the place of the program's own.")
  private Optional<Path> folder;

  /** An option that is not given. */
  ModelsOption() {
    this(Optional.empty());
  }

  /** An option that is given, or not. */
  ModelsOption(Optional<Path> folder) {
    this.folder = folder;
  }

  /**
   * Returns the files of the folder, or the program's own.
   *
   * @throws InputException if the folder does not exist
   */
  ModelFiles files() throws InputException {
    if (folder.isEmpty()) {
      return ModelFiles.bundled();
    }
    if (!Files.isDirectory(folder.get())) {
      throw new InputException("no such folder of models: " + folder.get());
    }
    return ModelFiles.in(folder.get());
  }
}
