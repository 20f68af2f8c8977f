package io.konkyo.run;

import io.konkyo.article.Article;
import io.konkyo.article.Bytes;
import io.konkyo.article.Document;
import io.konkyo.article.DocumentReader;
import io.konkyo.article.InputException;
import io.konkyo.article.Source;
import io.konkyo.article.SourceFinder;
import io.konkyo.article.TextDecoder;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The articles that a run was made from, found by the documents' names. */
public final class Sources {

  private final Map<String, Source> byDoc;

  private Sources(Map<String, Source> byDoc) {
    this.byDoc = byDoc;
  }

  /** What became of reading a source. */
  public sealed interface Reading {

    /**
     * The article, decoded as the run tells.
     *
     * @param sha256 of the file's bytes as they are now
     */
    record Read(Article article, String sha256) implements Reading {}

    /**
     * It cannot be read or decoded.
     *
     * @param sha256 of the file's bytes, absent where they could not be read
     * @param reason what is wrong, on one line
     */
    record Unreadable(Optional<String> sha256, String reason) implements Reading {}

    /** There is no file of that name. */
    record Missing() implements Reading {}
  }

  /**
   * Finds the sources below the inputs that extract was given.
   *
   * @throws InputException if an input does not exist
   */
  public static Sources of(List<String> inputs, InputStream standardInput) throws InputException {
    Map<String, Source> byDoc = new TreeMap<>();
    for (Source source : new SourceFinder(standardInput).find(inputs)) {
      byDoc.put(source.doc(), source);
    }
    return new Sources(byDoc);
  }

  /** Returns the names of all documents found. */
  public Set<String> docs() {
    return Collections.unmodifiableSet(byDoc.keySet());
  }

  /**
   * Reads the source of a document.
   *
   * @throws InputException if the run names an encoding that this system does not know
   */
  public Reading read(StoredDocument document) throws InputException {
    Source source = byDoc.get(document.doc());
    if (source == null) {
      return new Reading.Missing();
    }
    DocumentReader reader =
        new DocumentReader(TextDecoder.named(document.encoding().orElse(TextDecoder.AUTO)));
    Bytes bytes = reader.load(source);
    if (bytes instanceof Bytes.Missing missing) {
      return new Reading.Unreadable(Optional.empty(), missing.failure().error());
    }
    Bytes.Loaded loaded = (Bytes.Loaded) bytes;
    Document decoded = reader.decode(loaded);
    return decoded instanceof Document.Decoded text
        ? new Reading.Read(text.article(), loaded.sha256())
        : new Reading.Unreadable(
            Optional.of(loaded.sha256()), ((Document.Unreadable) decoded).error());
  }
}
