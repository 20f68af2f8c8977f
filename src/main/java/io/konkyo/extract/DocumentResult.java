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

  /**
   * A document whose bytes are those of an earlier run.
   *
   * @param sha256 their hash, in lower-case hexadecimal
   */
  record Unchanged(String doc, String sha256) implements DocumentResult {}
}
