package io.konkyo.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One file of results. It is written under a temporary name and takes the place of an earlier one
 * only when it is whole. A pipe, a device or a link is written to as it is.
 */
public final class ResultFile implements AutoCloseable {

  private final OutputStream out;
  private final Optional<PartialFile> file;

  private ResultFile(OutputStream out, Optional<PartialFile> file) {
    this.out = out;
    this.file = file;
  }

  /**
   * Begins a file; folders that it stands in are created.
   *
   * @throws IOException if it cannot be written
   */
  public static ResultFile begin(Path target) throws IOException {
    if (Files.isDirectory(target)) {
      throw new IOException(target + " is a folder; give a file with -o");
    }
    if (Files.isSymbolicLink(target) || Files.exists(target) && !Files.isRegularFile(target)) {
      return new ResultFile(
          new BufferedOutputStream(Files.newOutputStream(target)), Optional.empty());
    }
    Path folder = target.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    PartialFile file = PartialFile.begin(folder, target.getFileName().toString());
    return new ResultFile(file.out(), Optional.of(file));
  }

  /** Takes the bytes; closed with this file. */
  public OutputStream stream() {
    return out;
  }

  /**
   * Gives the file its name.
   *
   * @throws IOException if that fails
   */
  public void commit() throws IOException {
    out.flush();
    if (file.isPresent()) {
      file.get().complete();
      file.get().rename();
    }
  }

  @Override
  public void close() throws IOException {
    if (file.isPresent()) {
      file.get().close();
    } else {
      out.close();
    }
  }
}
