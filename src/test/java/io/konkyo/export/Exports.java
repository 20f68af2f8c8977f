package io.konkyo.export;

import io.konkyo.article.InputException;
import io.konkyo.run.Sources;
import io.konkyo.run.StoredRun;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Runs exporters over folders that hold {@code in} and {@code out}. */
final class Exports {

  private Exports() {}

  /** Exports to a text, with the sources or without. */
  static String text(StreamExporter exporter, Path root, boolean withSources)
      throws IOException, InputException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exporter.export(run(root), withSources ? Optional.of(sources(root)) : Optional.empty(), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  static StoredRun run(Path root) throws IOException, InputException {
    return StoredRun.open(root.resolve("out"));
  }

  static Sources sources(Path root) throws InputException {
    return Sources.of(List.of(root.resolve("in").toString()), InputStream.nullInputStream());
  }
}
