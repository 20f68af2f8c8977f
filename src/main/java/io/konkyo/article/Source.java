package io.konkyo.article;

import java.io.IOException;
import java.io.InputStream;

/**
 * One document that is to be read.
 *
 * @param doc its name in the output: the path below the input root, {@code /} as separator
 * @param content where its bytes are
 */
public record Source(String doc, Content content) {

  /** Opens a document's bytes. */
  @FunctionalInterface
  public interface Content {

    /**
     * Opens the bytes; the caller closes the stream.
     *
     * @throws IOException if there is nothing to read; the message says why
     */
    InputStream open() throws IOException;
  }
}
