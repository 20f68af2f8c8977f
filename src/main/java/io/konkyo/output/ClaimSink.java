package io.konkyo.output;

import java.io.IOException;

/** Takes the results of documents, in the order of their names. */
public interface ClaimSink {

  /**
   * Takes a document's result.
   *
   * @param claims its lines of {@code claims.jsonl} in UTF-8
   * @throws IOException if it cannot be written
   */
  void write(DocumentRecord document, byte[] claims) throws IOException;

  /**
   * Takes a document over from the earlier run.
   *
   * @throws IOException if it cannot be read or written
   */
  void takeOver(String doc) throws IOException;
}
