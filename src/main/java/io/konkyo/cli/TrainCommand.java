package io.konkyo.cli;

import io.konkyo.train.CorpusException;
import io.konkyo.train.DependencyTrainer;
import io.konkyo.train.PersonTrainer;
import io.konkyo.train.SentenceTrainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import picocli.CommandLine;

/** Makes the trained models under {@code models/} anew. */
@CommandLine.Command(
    name = "train",
    description = "Trains a model from gold files.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "MODEL")
final class TrainCommand implements Runnable {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  /** Asks for the model's name; {@code train} alone says nothing. */
  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "Which model? Such as: train sentence");
  }

  /** Makes the model of sentence ends; returns the exit status. */
  @CommandLine.Command(
      name = "sentence",
      description = "Trains the model that decides where a sentence ends.",
      mixinStandardHelpOptions = true,
      versionProvider = Main.Version.class)
  int sentence(
      @CommandLine.Parameters(
              paramLabel = "CORPUS",
              arity = "1..*",
              description =
                  "Gold files: JSON Lines with \"text\" and, where a line holds more than one"
                      + " sentence, \"sentences\".")
          List<Path> corpora,
      @CommandLine.Option(
              names = {"-o", "--output"},
              paramLabel = "FILE",
              defaultValue = "models/sentence/ja-sent.bin",
              description = "Where to write the model (default: ${DEFAULT-VALUE}).")
          Path output) {
    return make(output, () -> new SentenceTrainer().train(corpora));
  }

  /** Makes the model of persons' names; returns the exit status. */
  @CommandLine.Command(
      name = "person",
      description = "Trains the model that finds names of persons.",
      mixinStandardHelpOptions = true,
      versionProvider = Main.Version.class)
  int person(
      @CommandLine.Parameters(
              paramLabel = "CORPUS",
              arity = "1..*",
              description =
                  "Gold files: JSON Lines with \"text\", \"mentions\" and, where a line holds"
                      + " more than one sentence, \"sentences\".")
          List<Path> corpora,
      @CommandLine.Option(
              names = {"-o", "--output"},
              paramLabel = "FILE",
              defaultValue = "models/person/ja-person.bin",
              description = "Where to write the model (default: ${DEFAULT-VALUE}).")
          Path output) {
    return make(output, () -> new PersonTrainer().train(corpora));
  }

  /** Makes the model of bunsetsu and their dependencies; returns the exit status. */
  @CommandLine.Command(
      name = "dependency",
      description = "Trains the model that finds bunsetsu and what they depend on.",
      mixinStandardHelpOptions = true,
      versionProvider = Main.Version.class)
  int dependency(
      @CommandLine.Parameters(
              paramLabel = "TREEBANK",
              arity = "1..*",
              description =
                  "JSON Lines with \"text\", a sentence, and \"bunsetsu\", each with \"start\","
                      + " \"end\" and \"head\".")
          List<Path> treebanks,
      @CommandLine.Option(
              names = {"-o", "--output"},
              paramLabel = "FILE",
              defaultValue = "models/dependency/ja-dependency.bin",
              description = "Where to write the model (default: ${DEFAULT-VALUE}).")
          Path output) {
    return make(output, () -> new DependencyTrainer().train(treebanks));
  }

  private int make(Path output, Trainer trainer) {
    try {
      write(output.toAbsolutePath(), trainer.train());
      return ExitStatus.OK;
    } catch (CorpusException e) {
      throw new CommandLine.ParameterException(spec.commandLine(), e.getMessage(), e);
    } catch (IOException e) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), output + ": cannot be written: " + e.getMessage(), e);
    }
  }

  /** Writes beside the file first, so that a failure leaves an earlier model as it was. */
  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.write(part, bytes);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Makes a model file's bytes. */
  private interface Trainer {
    byte[] train() throws IOException;
  }
}
