package io.konkyo.output;

import java.io.IOException;
import java.util.List;

/** Takes the results of documents, in the order of their names. */
public interface ClaimSink {

  /**
   * Returns what earlier runs made of a document, the last of them first; it can be taken over
   * where the document's bytes are the same. Documents must be asked for in their order.
   *
   * @throws IOException if an earlier run cannot be read
   */
  List<EarlierDocument> earlier(String doc) throws IOException;

  /**
   * Takes a document's result.
   *
   * @param claims its lines of {@code claims.jsonl} in UTF-8
   * @throws IOException if it cannot be written
   */
  void write(DocumentRecord document, byte[] claims) throws IOException;

  /**
   * Takes a document over from an earlier run.
   *
   * @throws IOException if it cannot be read or written
   */
  void takeOver(EarlierDocument document) throws IOException;
}
