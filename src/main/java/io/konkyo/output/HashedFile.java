package io.konkyo.output;

import io.konkyo.text.Sha256;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Optional;

/** A file that is written from its beginning to its end and whose hash is known at every moment. */
final class HashedFile implements AutoCloseable {

  private final FileChannel channel;
  private final Sink sink;
  private final OutputStream out;

  private HashedFile(Path path, FileChannel channel) {
    this.channel = channel;
    this.sink = new Sink(path, channel);
    this.out = new BufferedOutputStream(sink, 1 << 16);
  }

  /**
   * Begins a file, in place of any that has its name.
   *
   * @throws IOException if it cannot be written
   */
  static HashedFile begin(Path path) throws IOException {
    return new HashedFile(
        path,
        FileChannel.open(
            path,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING));
  }

  /** Returns what takes the file's bytes. */
  OutputStream out() {
    return out;
  }

  /**
   * Hands all bytes to the system, so that they outlive this program.
   *
   * @throws IOException if that fails
   */
  void flush() throws IOException {
    out.flush();
  }

  /** Returns how many bytes were handed to the system. */
  long length() {
    return sink.length;
  }

  /** Returns the hash of the bytes that were handed to the system. */
  String sha256() {
    return Sha256.soFar(sink.digest);
  }

  /** Returns whether bytes were lost, after which the file is of no use any more. */
  boolean isBroken() {
    return sink.broken;
  }

  /**
   * Brings all bytes to the disk.
   *
   * @return their hash
   */
  String complete() throws IOException {
    out.flush();
    channel.force(true);
    return sha256();
  }

  /** Closes the file; bytes that were not flushed are lost. */
  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** Writes in pieces: the system copies each to memory outside the heap, which is not limited. */
  private static final class Sink extends OutputStream {

    private static final int PIECE = 1 << 16;

    private final Path path;
    private final FileChannel channel;
    private final MessageDigest digest = Sha256.digest();
    private long length;
    private boolean broken;

    private Sink(Path path, FileChannel channel) {
      this.path = path;
      this.channel = channel;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
      boolean whole = false;
      try {
        for (int from = offset; from < offset + count; from += PIECE) {
          ByteBuffer piece = ByteBuffer.wrap(bytes, from, Math.min(PIECE, offset + count - from));
          while (piece.hasRemaining()) {
            channel.write(piece);
          }
        }
        digest.update(bytes, offset, count);
        length += count;
        whole = true;
      } catch (FileSystemException e) {
        throw e;
      } catch (IOException e) {
        FileSystemException told =
            new FileSystemException(
                path.toString(),
                null,
                Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName()));
        told.initCause(e);
        throw told;
      } finally {
        broken |= !whole;
      }
    }
  }
}
