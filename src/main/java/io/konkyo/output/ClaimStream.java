package io.konkyo.output;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** Writes claims alone, to a stream. */
public final class ClaimStream implements ClaimSink {

  private final PrintStream out;

  /** Writes to {@code out} and leaves it open. */
  public ClaimStream(PrintStream out) {
    this.out = out;
  }

  @Override
  public void write(DocumentRecord document, byte[] claims) throws IOException {
    out.write(claims);
    // A print stream keeps its failures to itself, and the reader may have had enough.
    if (out.checkError()) {
      throw new IOException("standard output was closed before all claims were written");
    }
  }

  @Override
  public List<EarlierDocument> earlier(String doc) {
    return List.of();
  }

  @Override
  public void takeOver(EarlierDocument document) {
    throw new IllegalStateException("a stream has no earlier run");
  }
}
