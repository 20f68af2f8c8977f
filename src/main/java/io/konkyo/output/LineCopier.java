package io.konkyo.output;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Goes through a file of lines from its beginning, copying some of them. */
final class LineCopier implements AutoCloseable {

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int next;
  private int end;

  /** Reads {@code in}, which {@link #close} closes. */
  LineCopier(InputStream in) {
    this.in = in;
  }

  /**
   * Copies the next {@code count} lines with their ends.
   *
   * @throws EOFException if there are fewer
   */
  void copy(long count, OutputStream out) throws IOException {
    long left = count;
    while (left > 0) {
      if (next == end) {
        fill();
      }
      int from = next;
      while (left > 0 && next < end) {
        if (buffer[next] == '\n') {
          left--;
        }
        next++;
      }
      out.write(buffer, from, next - from);
    }
  }

  private void fill() throws IOException {
    next = 0;
    end = in.read(buffer);
    if (end < 0) {
      end = 0;
      throw new EOFException("a file of the earlier run was changed while it was read");
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
