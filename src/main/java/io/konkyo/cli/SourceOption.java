package io.konkyo.cli;

import io.konkyo.article.InputException;
import io.konkyo.run.Sources;
import java.util.List;
import picocli.CommandLine;

/** The option that names the articles that a run was made from. */
final class SourceOption {

  @CommandLine.Option(
      names = "--source",
      paramLabel = "INPUT",
      defaultValue = "input",
      description =
          "What extract was given as INPUT: a folder, a file or - for standard input; may be given"
              + " several times. Default: ${DEFAULT-VALUE}")
  private List<String> inputs;

  /**
   * Finds the articles.
   *
   * @throws InputException if an input does not exist
   */
  Sources sources(Console console) throws InputException {
    return Sources.of(inputs, console.in());
  }
}
