package io.konkyo.extract;

import io.konkyo.output.DocumentRecord;

/** What extraction made of one document. */
public sealed interface DocumentResult {

  /** Returns the document's name. */
  String doc();

  /**
   * A document that was analysed.
   *
   * @param claims its lines of {@code claims.jsonl} in UTF-8; not to be changed
   */
  record Extracted(DocumentRecord.Ok document, byte[] claims) implements DocumentResult {

    @Override
    public String doc() {
      return document.doc();
    }
  }

  /** A document that could not be read or analysed. */
  record Failed(DocumentRecord.Failed document) implements DocumentResult {

    @Override
    public String doc() {
      return document.doc();
    }
  }

  /** A document whose bytes are those of the earlier run. */
  record Unchanged(String doc) implements DocumentResult {}
}
