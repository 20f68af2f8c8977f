package io.konkyo.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * An article on standard input, which can be opened more than once: its bytes are kept. Of one that
 * is too large only so much is read as shows that.
 */
final class StandardInput implements Source.Content {

  private final InputStream in;
  private Optional<byte[]> bytes = Optional.empty();

  StandardInput(InputStream in) {
    this.in = in;
  }

  @Override
  public synchronized InputStream open() throws IOException {
    if (bytes.isEmpty()) {
      bytes = Optional.of(in.readNBytes(DocumentReader.MAX_BYTES + 1));
    }
    return new ByteArrayInputStream(bytes.get());
  }
}
