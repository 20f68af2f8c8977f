package io.konkyo.output;

import io.konkyo.text.Sha256;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;

/**
 * A file that is being written under a temporary name beside its own. While it is open it is
 * locked, so that two runs into one folder cannot mix; the lock of a killed run is gone with it,
 * and its leftover is overwritten.
 */
final class PartialFile implements AutoCloseable {

  private final Path target;
  private final Path partial;
  private final FileChannel channel;
  private final MessageDigest digest = Sha256.digest();
  private final OutputStream out;
  private boolean renamed;

  private PartialFile(Path target, Path partial, FileChannel channel) {
    this.target = target;
    this.partial = partial;
    this.channel = channel;
    out =
        new BufferedOutputStream(new DigestOutputStream(Channels.newOutputStream(channel), digest));
  }

  /**
   * Begins a file.
   *
   * @throws IOException if the folder cannot be written to or another run is at work in it
   */
  static PartialFile begin(Path folder, String name) throws IOException {
    Path partial = folder.resolve("." + name + ".partial");
    while (true) {
      FileChannel channel =
          FileChannel.open(partial, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      try {
        if (!lock(channel)) {
          throw new IOException("another run is writing to " + folder);
        }
        // Between opening and locking, the run that held the lock may have given the file its name.
        if (Files.exists(partial)) {
          channel.truncate(0);
          return new PartialFile(folder.resolve(name), partial, channel);
        }
        channel.close();
      } catch (IOException e) {
        channel.close();
        throw e;
      }
    }
  }

  private static boolean lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** Returns what takes the file's bytes. */
  OutputStream out() {
    return out;
  }

  /** Makes sure that everything is on disk; returns the hash of all of it. */
  String complete() throws IOException {
    out.flush();
    channel.force(true);
    return Sha256.hex(digest);
  }

  /** Gives the file its own name in place of what had it. */
  void rename() throws IOException {
    Files.move(
        partial, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    renamed = true;
  }

  /** Ends the file; removes it where it was not renamed. */
  @Override
  public void close() throws IOException {
    if (!renamed) {
      Files.deleteIfExists(partial);
    }
    channel.close();
  }
}
