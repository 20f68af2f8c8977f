package io.konkyo.diff.format;

import io.konkyo.article.InputException;
import io.konkyo.diff.DocumentDifference;
import io.konkyo.run.StoredClaim;
import java.io.IOException;
import java.util.Optional;

/**
 * Tells what stands before a mention on its line, which is what a column in bytes takes. What is
 * not known for sure is not told.
 */
public interface LinePrefixes {

  /**
   * Opens a document.
   *
   * @throws InputException if the document or the run's file cannot be understood
   * @throws IOException if a file cannot be read
   */
  Lines of(DocumentDifference document) throws IOException, InputException;

  /** The lines of one document. */
  @FunctionalInterface
  interface Lines {

    /** Returns the text between the beginning of the mention's line and the mention, if known. */
    Optional<String> before(StoredClaim claim);
  }
}
