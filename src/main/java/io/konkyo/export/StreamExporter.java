package io.konkyo.export;

import io.konkyo.article.InputException;
import io.konkyo.run.Sources;
import io.konkyo.run.StoredRun;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** An exporter whose form is one stream of text, which may go to standard output as well. */
public interface StreamExporter extends Exporter {

  /**
   * Writes the run to {@code out}, which stays open.
   *
   * @see #export(StoredRun, Optional, Path)
   */
  Outcome export(StoredRun run, Optional<Sources> sources, OutputStream out)
      throws IOException, InputException;

  @Override
  default Outcome export(StoredRun run, Optional<Sources> sources, Path target)
      throws IOException, InputException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
      return export(run, sources, out);
    }
  }
}
