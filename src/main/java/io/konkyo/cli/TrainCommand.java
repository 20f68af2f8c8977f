package io.konkyo.cli;

import io.konkyo.train.CorpusException;
import io.konkyo.train.SentenceTrainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code konkyo train}: makes the trained models under {@code models/} anew. */
@Command(
    name = "train",
    description = "Train a model from gold files.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "MODEL")
public final class TrainCommand implements Runnable {

  @Spec private CommandSpec spec;

  /** Asks for the model's name; {@code train} alone says nothing. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Which model? Such as: train sentence");
  }

  /** {@code konkyo train sentence}. */
  @Command(
      name = "sentence",
      description = "Train the model that decides where a sentence ends.",
      mixinStandardHelpOptions = true)
  int sentence(
      @Parameters(
              paramLabel = "CORPUS",
              arity = "1..*",
              description =
                  "Gold files: JSON Lines with \"text\" and, where a line holds more than one"
                      + " sentence, \"sentences\".")
          List<Path> corpora,
      @Option(
              names = {"-o", "--output"},
              paramLabel = "FILE",
              defaultValue = "models/sentence/ja-sent.bin",
              description = "Where to write the model (default: ${DEFAULT-VALUE}).")
          Path output) {
    try {
      write(output.toAbsolutePath(), new SentenceTrainer().train(corpora));
      return 0;
    } catch (CorpusException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    } catch (IOException e) {
      throw new ParameterException(
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
}
