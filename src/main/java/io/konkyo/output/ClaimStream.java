package io.konkyo.output;

import java.io.IOException;
import java.io.OutputStream;

/** Writes claims alone, to a stream. */
public final class ClaimStream implements ClaimSink {

  private final OutputStream out;

  /** Writes to {@code out} and leaves it open. */
  public ClaimStream(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(DocumentRecord document, byte[] claims) throws IOException {
    out.write(claims);
  }

  @Override
  public void takeOver(String doc) {
    throw new IllegalStateException("a stream has no earlier run");
  }
}
