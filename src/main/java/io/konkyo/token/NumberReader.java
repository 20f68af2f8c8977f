package io.konkyo.token;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Reads big-endian numbers in bulk, through a buffer that stays small, so that no file is ever held
 * twice.
 */
final class NumberReader {

  private final InputStream in;
  private final byte[] bytes = new byte[1 << 16];
  private final ByteBuffer buffer = ByteBuffer.wrap(bytes).limit(0);

  NumberReader(InputStream in) {
    this.in = in;
  }

  byte readByte() throws IOException {
    require(Byte.BYTES);
    return buffer.get();
  }

  short readShort() throws IOException {
    require(Short.BYTES);
    return buffer.getShort();
  }

  int readInt() throws IOException {
    require(Integer.BYTES);
    return buffer.getInt();
  }

  int[] readInts(int count) throws IOException {
    int[] values = new int[count];
    for (int done = 0; done < count; ) {
      require(Integer.BYTES);
      int piece = Math.min(count - done, buffer.remaining() / Integer.BYTES);
      buffer.asIntBuffer().get(values, done, piece);
      buffer.position(buffer.position() + piece * Integer.BYTES);
      done += piece;
    }
    return values;
  }

  short[] readShorts(int count) throws IOException {
    short[] values = new short[count];
    for (int done = 0; done < count; ) {
      require(Short.BYTES);
      int piece = Math.min(count - done, buffer.remaining() / Short.BYTES);
      buffer.asShortBuffer().get(values, done, piece);
      buffer.position(buffer.position() + piece * Short.BYTES);
      done += piece;
    }
    return values;
  }

  char[] readChars(int count) throws IOException {
    char[] values = new char[count];
    for (int done = 0; done < count; ) {
      require(Character.BYTES);
      int piece = Math.min(count - done, buffer.remaining() / Character.BYTES);
      buffer.asCharBuffer().get(values, done, piece);
      buffer.position(buffer.position() + piece * Character.BYTES);
      done += piece;
    }
    return values;
  }

  byte[] readBytes(int count) throws IOException {
    byte[] values = new byte[count];
    int done = Math.min(count, buffer.remaining());
    buffer.get(values, 0, done);
    if (in.readNBytes(values, done, count - done) < count - done) {
      throw new EOFException();
    }
    return values;
  }

  /** Reads a string that its length in bytes stands before. */
  String readString() throws IOException {
    return new String(readBytes(readShort()), StandardCharsets.UTF_8);
  }

  /** Makes at least {@code count} bytes available. */
  private void require(int count) throws IOException {
    if (buffer.remaining() < count) {
      buffer.compact();
      while (buffer.position() < count) {
        int read = in.read(bytes, buffer.position(), buffer.remaining());
        if (read < 0) {
          throw new EOFException();
        }
        buffer.position(buffer.position() + read);
      }
      buffer.flip();
    }
  }
}
