package io.konkyo.output;

import com.fasterxml.jackson.databind.JsonNode;
import io.konkyo.text.Sha256;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * An earlier run from which documents are taken over. Nothing of it is held in memory: the new run
 * goes through the documents in the same order, so that both of its files are read along with it.
 */
final class EarlierRun implements AutoCloseable {

  private final BufferedReader lines;
  private final LineCopier claims;
  private Optional<EarlierDocument> next = Optional.empty();
  private long claimsSeen;
  private long claimsRead;

  private EarlierRun(BufferedReader lines, LineCopier claims) throws IOException {
    this.lines = lines;
    this.claims = claims;
    advance();
  }

  /**
   * Opens the run whose files {@code folder} holds.
   *
   * @return empty where there is none, where it was made with another key, or where its files do
   *     not belong together
   * @throws IOException if its files cannot be read
   */
  static Optional<EarlierRun> finished(Path folder, RunKey key) throws IOException {
    Path run = folder.resolve(OutputFiles.RUN);
    Path claims = folder.resolve(OutputFiles.CLAIMS);
    Path documents = folder.resolve(OutputFiles.DOCUMENTS);
    if (!Files.isRegularFile(run)
        || !Files.isRegularFile(claims)
        || !Files.isRegularFile(documents)) {
      return Optional.empty();
    }
    Optional<RunManifest> manifest = RunManifest.parse(Files.readAllBytes(run));
    boolean whole =
        manifest.isPresent()
            && manifest.get().key().equals(key)
            && manifest.get().documentsHash().equals(Sha256.of(documents))
            && manifest.get().claimsHash().equals(Sha256.of(claims));
    return whole ? Optional.of(open(folder, Long.MAX_VALUE, Long.MAX_VALUE)) : Optional.empty();
  }

  /**
   * Opens what an unfinished run left.
   *
   * @param folder holds its files
   * @throws IOException if they cannot be read
   */
  static EarlierRun unfinished(Path folder, Checkpoint checkpoint) throws IOException {
    return open(folder, checkpoint.lines().bytes(), checkpoint.claims().bytes());
  }

  // The linter looks for the streams to be closed here; they are closed together.
  @SuppressWarnings("PMD.CloseResource")
  private static EarlierRun open(Path folder, long lineBytes, long claimBytes) throws IOException {
    InputStream lines = head(folder.resolve(OutputFiles.DOCUMENTS), lineBytes);
    return new EarlierRun(
        new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8)),
        new LineCopier(head(folder.resolve(OutputFiles.CLAIMS), claimBytes)));
  }

  private static InputStream head(Path file, long bytes) throws IOException {
    return BoundedInputStream.builder()
        .setInputStream(Files.newInputStream(file))
        .setMaxCount(bytes)
        .get();
  }

  /**
   * Returns what became of a document that was analysed. Documents must be asked for in their
   * order.
   *
   * @throws IOException if the run cannot be read
   */
  Optional<EarlierDocument> find(String doc) throws IOException {
    while (next.isPresent() && next.get().isBefore(doc)) {
      advance();
    }
    return next.filter(document -> document.doc().equals(doc)).filter(EarlierDocument::analysed);
  }

  /**
   * Copies the lines of a document's claims. Documents must be copied in their order.
   *
   * @throws IOException if the claims cannot be read or written
   */
  void copyClaims(EarlierDocument document, OutputStream out) throws IOException {
    claims.copy(document.firstClaim() - claimsRead, OutputStream.nullOutputStream());
    claims.copy(document.claims(), out);
    claimsRead = document.firstClaim() + document.claims();
  }

  @Override
  public void close() throws IOException {
    try (claims) {
      lines.close();
    }
  }

  private void advance() throws IOException {
    String line = lines.readLine();
    if (line == null) {
      next = Optional.empty();
      return;
    }
    JsonNode node = JsonTree.read(line);
    int count = 0;
    for (JsonNode ofType : node.path("claims")) {
      count += ofType.asInt();
    }
    next =
        Optional.of(
            new EarlierDocument(
                this,
                node.path("doc").asText(),
                "ok".equals(node.path("status").asText()),
                node.path("sha256").asText(),
                line,
                claimsSeen,
                count));
    claimsSeen += count;
  }
}
