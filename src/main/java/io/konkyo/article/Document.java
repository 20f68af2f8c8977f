package io.konkyo.article;

import java.util.Optional;

/** What came of reading a document. */
public sealed interface Document {

  /** Returns the document's name in the output. */
  String doc();

  /**
   * A document that was read.
   *
   * @param sha256 the hash of the file's bytes, in lower-case hexadecimal
   * @param encoding the name of the charset that decoded it, such as {@code UTF-8}
   */
  record Decoded(Article article, String sha256, String encoding) implements Document {

    @Override
    public String doc() {
      return article.doc();
    }
  }

  /**
   * A document that could not be read.
   *
   * @param sha256 the hash of the file's bytes, absent where not all of them could be read
   * @param error what is wrong, on one line
   */
  record Unreadable(String doc, Optional<String> sha256, String error) implements Document {}
}
