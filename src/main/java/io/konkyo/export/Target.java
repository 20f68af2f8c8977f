package io.konkyo.export;

import io.konkyo.article.InputException;
import io.konkyo.export.Exporter.Outcome;
import io.konkyo.run.Sources;
import io.konkyo.run.StoredRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/**
 * The file or folder that an export goes to. It has its name only once it is whole: until then what
 * was there stays. A folder is never written over, since people may have worked in it.
 */
public final class Target {

  private final Path path;

  /** Takes the name. */
  public Target(Path path) {
    this.path = path.toAbsolutePath().normalize();
  }

  /**
   * Exports.
   *
   * @throws InputException if something stands in the way, or from the exporter
   * @throws IOException if it cannot be written, or from the exporter
   */
  public Outcome write(Exporter exporter, StoredRun run, Optional<Sources> sources)
      throws IOException, InputException {
    if (isFullFolder()) {
      throw new InputException(
          "%s is a folder that is not empty; name another path with -o".formatted(path));
    }
    if (isDevice()) {
      return exporter.export(run, sources, path);
    }
    Files.createDirectories(path.getParent());
    Path partial = path.resolveSibling("." + path.getFileName() + ".partial");
    clear(partial);
    try {
      Outcome outcome = exporter.export(run, sources, partial);
      rename(partial);
      return outcome;
    } finally {
      clear(partial);
    }
  }

  private void rename(Path partial) throws IOException, InputException {
    if (Files.isDirectory(path)) {
      if (!Files.isDirectory(partial)) {
        throw new InputException("%s is a folder; name a file with -o".formatted(path));
      }
      Files.delete(path);
    } else if (Files.isDirectory(partial) && Files.exists(path)) {
      throw new InputException("%s is a file; name a folder with -o".formatted(path));
    }
    Files.move(partial, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Removes what is left under the temporary name. */
  private static void clear(Path partial) throws IOException {
    if (Files.exists(partial)) {
      PathUtils.delete(partial);
    }
  }

  private boolean isFullFolder() throws IOException {
    if (!Files.isDirectory(path)) {
      return false;
    }
    try (Stream<Path> inside = Files.list(path)) {
      return inside.findAny().isPresent();
    }
  }

  /** Such as {@code /dev/stdout}: nothing that could be renamed. */
  private boolean isDevice() {
    return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
  }
}
