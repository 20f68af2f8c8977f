package io.konkyo.run;

import io.konkyo.article.InputException;
import io.konkyo.output.OutputFiles;
import io.konkyo.text.CodePoints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A run's folder, or a claims file alone.
 *
 * @param claims the claims, which stay on disk
 * @param documents the documents by their names; absent where a claims file alone was given
 */
public record StoredRun(
    ClaimsFile claims, Optional<NavigableMap<String, StoredDocument>> documents) {

  /**
   * Opens a run.
   *
   * @param path the folder that extract wrote to, or a claims file
   * @throws InputException if there is none, or a line of its files cannot be understood
   * @throws IOException if a file cannot be read
   */
  public static StoredRun open(Path path) throws IOException, InputException {
    if (!Files.isDirectory(path)) {
      return new StoredRun(ClaimsFile.open(path), Optional.empty());
    }
    Path claims = path.resolve(OutputFiles.CLAIMS);
    if (!Files.exists(claims)) {
      throw new InputException(
          "the folder %s holds no %s; give the folder that extract wrote to"
              .formatted(path, OutputFiles.CLAIMS));
    }
    Path documents = path.resolve(OutputFiles.DOCUMENTS);
    return new StoredRun(
        ClaimsFile.open(claims),
        Files.exists(documents) ? Optional.of(documents(documents)) : Optional.empty());
  }

  /**
   * Returns a run without claims, for where there is none yet.
   *
   * @param path where it would be
   */
  public static StoredRun empty(Path path) {
    return new StoredRun(ClaimsFile.empty(path), Optional.empty());
  }

  /** Returns what is told of a document. */
  public Optional<StoredDocument> document(String doc) {
    return documents.map(all -> all.get(doc));
  }

  private static NavigableMap<String, StoredDocument> documents(Path path)
      throws IOException, InputException {
    NavigableMap<String, StoredDocument> documents = new TreeMap<>(CodePoints::compare);
    DocumentParser parser = new DocumentParser();
    try (LineReader lines = new LineReader(Files.newInputStream(path))) {
      int number = 0;
      while (lines.next()) {
        number++;
        StoredDocument document = document(parser, lines.line(), path, number);
        if (documents.put(document.doc(), document) != null) {
          throw new InputException(
              "%s: line %d tells of %s a second time".formatted(path, number, document.doc()));
        }
      }
    }
    return Collections.unmodifiableNavigableMap(documents);
  }

  private static StoredDocument document(DocumentParser parser, byte[] line, Path path, int number)
      throws InputException {
    try {
      return parser.parse(line);
    } catch (MalformedException e) {
      throw new InputException("%s: line %d %s".formatted(path, number, e.getMessage()), e);
    }
  }
}
