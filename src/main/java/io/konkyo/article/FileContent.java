package io.konkyo.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;

/**
 * The bytes of a file, which fail at their end where somebody wrote to the file meanwhile: half of
 * an old text and half of a new one is neither. A file that was deleted or replaced by another
 * meanwhile is read whole, as it was.
 */
final class FileContent extends FilterInputStream {

  private final Path path;
  private final BasicFileAttributes before;
  private long read;

  private FileContent(Path path, BasicFileAttributes before, InputStream in) {
    super(in);
    this.path = path;
    this.before = before;
  }

  /**
   * Opens a file.
   *
   * @throws IOException if it cannot be opened; the message says why and names no path
   */
  static InputStream open(Path path) throws IOException {
    try {
      BasicFileAttributes before = Files.readAttributes(path, BasicFileAttributes.class);
      InputStream in = Files.newInputStream(path);
      // A device or a pipe has neither a size nor a beginning.
      return before.isRegularFile() ? new FileContent(path, before, in) : in;
    } catch (NoSuchFileException e) {
      throw new IOException(
          Files.isSymbolicLink(path) ? "the symbolic link leads nowhere" : FoundFile.GONE, e);
    } catch (AccessDeniedException e) {
      throw new IOException(FoundFile.DENIED, e);
    } catch (FileSystemException e) {
      throw new IOException(
          Optional.ofNullable(e.getReason()).orElseGet(() -> e.getClass().getSimpleName()), e);
    }
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count(b < 0 ? b : 1);
    return b;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    count(count);
    return count;
  }

  private void count(int count) throws IOException {
    if (count >= 0) {
      read += count;
    } else if (read < before.size() || wasWritten()) {
      throw new IOException("the file was changed while it was read; extract it again");
    }
  }

  private boolean wasWritten() throws IOException {
    try {
      BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
      return Objects.equals(now.fileKey(), before.fileKey())
          && (now.size() != before.size()
              || !now.lastModifiedTime().equals(before.lastModifiedTime()));
    } catch (NoSuchFileException e) {
      return false;
    }
  }
}
