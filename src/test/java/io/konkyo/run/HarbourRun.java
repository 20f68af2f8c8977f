package io.konkyo.run;

import io.konkyo.text.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A small run of two articles with a claim of nearly every type, to be copied and changed. */
public final class HarbourRun {

  private static final Path ORIGINAL = Path.of("src", "test", "resources", "runs", "harbour");

  private final Path root;

  private HarbourRun(Path root) {
    this.root = root;
  }

  /** Copies the run and its articles below {@code root}. */
  public static HarbourRun copyTo(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(ORIGINAL)) {
      for (Path file : files.sorted().toList()) {
        Path copy = root.resolve(ORIGINAL.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
    return new HarbourRun(root);
  }

  /** Returns the folder of the articles. */
  public Path input() {
    return root.resolve("in");
  }

  /** Returns the folder of the run. */
  public Path output() {
    return root.resolve("out");
  }

  /**
   * Changes a file.
   *
   * @param name such as {@code out/claims.jsonl}
   */
  public void edit(String name, UnaryOperator<String> change) {
    try {
      Path file = root.resolve(name);
      String before = Files.readString(file);
      String after = change.apply(before);
      if (after.equals(before)) {
        throw new IllegalArgumentException("nothing to change in " + name);
      }
      Files.writeString(file, after);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes the hashes of {@code run.json} fit, as one who covers a change would. */
  public void seal() throws IOException {
    Path run = output().resolve("run.json");
    String json = Files.readString(run);
    for (String name : List.of("claims.jsonl", "documents.jsonl")) {
      String hash = Sha256.of(output().resolve(name));
      json = json.replaceAll("(\"" + name + "\": \")[0-9a-f]{64}", "$1" + hash);
    }
    Files.writeString(run, json);
  }
}
