package io.konkyo.diff;

import io.konkyo.article.InputException;
import java.io.IOException;

/**
 * What differs between two runs. The claims of one document at a time are in memory; going through
 * them twice reads them twice.
 */
public interface RunDifference {

  /** Returns the counts. */
  Summary summary();

  /**
   * Goes through the documents that differ, in the order of their names' code points.
   *
   * @throws InputException if a claims file holds a line that is none
   * @throws IOException if a claims file cannot be read or {@code receiver} fails
   */
  void forEach(Receiver receiver) throws IOException, InputException;

  /** Takes documents; may fail. */
  @FunctionalInterface
  interface Receiver {

    /**
     * Takes a document.
     *
     * @throws InputException if something that belongs to it cannot be understood
     * @throws IOException if it cannot be passed on
     */
    void accept(DocumentDifference document) throws IOException, InputException;
  }
}
