package io.konkyo.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Keeps a second run out of a folder. The system releases the lock of a program that ends in
 * whatever way, so none is ever left behind; the file {@value #NAME} of a killed run is only a name
 * that the next one takes and removes.
 */
final class FolderLock implements AutoCloseable {

  static final String NAME = ".konkyo.lock";

  /** Far behind the content, which nobody needs to lock. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private static final int LENGTHS = 1 << 15;

  private final Path folder;
  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path folder, Path file, FileChannel channel) {
    this.folder = folder;
    this.file = file;
    this.channel = channel;
  }

  /**
   * Locks a folder.
   *
   * @throws IOException if another run is at work in it or it cannot be written to
   */
  // The linter looks for the channel to be closed here; it is held until the lock is closed.
  @SuppressWarnings("PMD.CloseResource")
  static FolderLock acquire(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    while (true) {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      try {
        if (!lock(channel)) {
          throw new IOException("another run is writing to " + folder);
        }
        if (isStillNamed(channel, file)) {
          return new FolderLock(folder, file, channel);
        }
        channel.close();
      } catch (IOException e) {
        channel.close();
        throw e;
      }
    }
  }

  /** Returns the folder that is locked. */
  Path folder() {
    return folder;
  }

  private static boolean lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false) != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /**
   * Between opening and locking, the run that held the lock may have removed the file, and another
   * may have made and locked a new one. A length by chance tells whether the file that is locked is
   * the one that has the name. It must not be opened to look into it: the system gives up a
   * program's locks on a file as soon as the program closes it anywhere.
   */
  private static boolean isStillNamed(FileChannel channel, Path file) throws IOException {
    int length = ThreadLocalRandom.current().nextInt(1, LENGTHS);
    channel.truncate(0);
    channel.write(ByteBuffer.allocate(length), 0);
    try {
      return Files.size(file) == length;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  /** Removes the file while it is locked, so that nobody removes another's, and unlocks. */
  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(file);
    }
  }
}
