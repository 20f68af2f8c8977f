package io.konkyo.output;

import com.fasterxml.jackson.databind.JsonNode;
import io.konkyo.text.CodePoints;
import io.konkyo.text.Sha256;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * What a run left that did not come to its end.
 *
 * @param folder holds its files
 * @param checkpoint how far it had come
 */
record UnfinishedRun(Path folder, Checkpoint checkpoint) {

  /**
   * Reads what a folder holds. A checkpoint counts if the files begin with exactly what it tells of
   * them, so that whatever a crash made of their ends does no harm.
   *
   * @return empty where nothing was kept, or with another key
   * @throws IOException if the folder cannot be read
   */
  static Optional<UnfinishedRun> read(Path folder, RunKey key) throws IOException {
    Path log = folder.resolve(RunInWork.LOG);
    if (!Files.isRegularFile(log)) {
      return Optional.empty();
    }
    Optional<Checkpoint> last = Optional.empty();
    try (BufferedReader lines = Files.newBufferedReader(log, StandardCharsets.UTF_8);
        Head claims = Head.of(folder.resolve(OutputFiles.CLAIMS));
        Head documents = Head.of(folder.resolve(OutputFiles.DOCUMENTS))) {
      if (!next(lines).flatMap(RunKey::read).equals(Optional.of(key))) {
        return Optional.empty();
      }
      for (Optional<JsonNode> line = next(lines); line.isPresent(); line = next(lines)) {
        Checkpoint checkpoint = Checkpoint.of(line.get());
        if (!claims.is(checkpoint.claims()) || !documents.is(checkpoint.lines())) {
          break;
        }
        last = Optional.of(checkpoint);
      }
    }
    return last.map(checkpoint -> new UnfinishedRun(folder, checkpoint));
  }

  /** Returns whether this had come at least as far as {@code other}. */
  boolean isAsFarAs(UnfinishedRun other) {
    return CodePoints.compare(checkpoint.lastDoc(), other.checkpoint.lastDoc()) >= 0;
  }

  /** Returns the next line; empty at the end and for one that was not written whole. */
  private static Optional<JsonNode> next(BufferedReader lines) {
    try {
      String line = lines.readLine();
      return line == null ? Optional.empty() : Optional.of(JsonTree.read(line));
    } catch (IOException e) {
      // Half a line of JSON, or half a character.
      return Optional.empty();
    }
  }

  /** Goes through a file from its beginning, hashing it. */
  private static final class Head implements AutoCloseable {

    private final InputStream in;
    private final MessageDigest digest = Sha256.digest();
    private final byte[] buffer = new byte[1 << 16];
    private long read;

    private Head(InputStream in) {
      this.in = in;
    }

    static Head of(Path file) throws IOException {
      return new Head(
          Files.isRegularFile(file) ? Files.newInputStream(file) : InputStream.nullInputStream());
    }

    /** Returns whether the file begins with this extent, which is no shorter than those before. */
    boolean is(Checkpoint.Extent extent) throws IOException {
      while (read < extent.bytes()) {
        int count = in.read(buffer, 0, (int) Math.min(buffer.length, extent.bytes() - read));
        if (count < 0) {
          return false;
        }
        digest.update(buffer, 0, count);
        read += count;
      }
      return read == extent.bytes() && Sha256.soFar(digest).equals(extent.sha256());
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
