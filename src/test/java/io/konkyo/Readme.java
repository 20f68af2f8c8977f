package io.konkyo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What users read first, in either language. */
public enum Readme {
  ENGLISH("README.md"),
  JAPANESE("README.ja.md");

  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w+)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

  private final Path file;

  Readme(String file) {
    this.file = Path.of(file);
  }

  /** Returns the whole text. */
  public String text() throws IOException {
    return Files.readString(file);
  }

  /** Returns the blocks in a language, such as {@code sql}, each with its last line end. */
  public List<String> blocks(String language) throws IOException {
    return BLOCK
        .matcher(text())
        .results()
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2))
        .toList();
  }
}
