package io.konkyo.article;

/** The bytes of a document before they are decoded. */
public sealed interface Bytes {

  /**
   * All bytes of a document.
   *
   * @param content not to be changed
   * @param sha256 the hash of {@code content}, in lower-case hexadecimal
   */
  record Loaded(String doc, byte[] content, String sha256) implements Bytes {}

  /** Bytes that could not be had. */
  record Missing(Document.Unreadable failure) implements Bytes {}
}
