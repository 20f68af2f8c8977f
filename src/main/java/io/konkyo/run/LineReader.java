package io.konkyo.run;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads lines as bytes and knows where each of them lies. */
final class LineReader implements AutoCloseable {

  private static final int INITIAL_CAPACITY = 1 << 16;

  private final InputStream in;
  private byte[] buffer;
  private int start;
  private int end;
  private int filled;
  private long offset;

  /** Reads {@code in}, which {@link #close} closes. */
  LineReader(InputStream in) {
    this(in, INITIAL_CAPACITY);
  }

  /**
   * Reads {@code in}, which {@link #close} closes.
   *
   * @param bytes how many there are, so that a few need no large buffer
   */
  LineReader(InputStream in, long bytes) {
    this.in = in;
    buffer = new byte[(int) Math.max(1, Math.min(INITIAL_CAPACITY, bytes))];
  }

  /**
   * Goes on to the next line.
   *
   * @return false at the end of the file
   */
  boolean next() throws IOException {
    int next = Math.min(filled, end + 1);
    offset += next - start;
    start = next;
    end = start;
    while (true) {
      while (end < filled) {
        if (buffer[end] == '\n') {
          return true;
        }
        end++;
      }
      if (!fill()) {
        return end > start;
      }
    }
  }

  /** Makes room behind the line begun, and reads more of it. */
  private boolean fill() throws IOException {
    int length = filled - start;
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, length);
    } else if (filled == buffer.length) {
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
    end -= start;
    start = 0;
    filled = length;
    int read = in.read(buffer, filled, buffer.length - filled);
    filled += Math.max(read, 0);
    return read > 0;
  }

  /** Returns the array that holds the line, from {@link #start} on for {@link #length} bytes. */
  byte[] buffer() {
    return buffer;
  }

  int start() {
    return start;
  }

  /** Returns the line's bytes without its end. */
  int length() {
    return end - start;
  }

  /** Returns the line's bytes with its end, where it has one. */
  int lengthWithEnd() {
    return Math.min(filled, end + 1) - start;
  }

  /** Returns where in the file the line begins. */
  long offset() {
    return offset;
  }

  byte[] line() {
    return Arrays.copyOfRange(buffer, start, end);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
