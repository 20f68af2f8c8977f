package io.konkyo.output;

import io.konkyo.json.JsonObjectWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * The files of a run while it is written. Now and then a line in a log tells how much of them is
 * whole, so that a run that is stopped or killed can be gone on with.
 */
// The linter looks for each file to be closed where it is used; they are closed together.
@SuppressWarnings("PMD.CloseResource")
final class RunInWork implements AutoCloseable {

  static final String LOG = "checkpoints.jsonl";

  /** How much work may be lost when the program is killed: less than a second's. */
  private static final int CHARS_BETWEEN = 200_000;

  private static final int DOCUMENTS_BETWEEN = 1_000;

  private final Path folder;
  private final RunKey key;
  private final HashedFile claims;
  private final HashedFile lines;
  private final HashedFile log;
  private Optional<Checkpoint> last = Optional.empty();
  private String lastDoc = "";
  private int documents;
  private long charsSince;

  private RunInWork(Path folder, RunKey key, HashedFile claims, HashedFile lines, HashedFile log) {
    this.folder = folder;
    this.key = key;
    this.claims = claims;
    this.lines = lines;
    this.log = log;
  }

  /**
   * Begins a run.
   *
   * @param folder takes its files; created where there is none
   * @throws IOException if it cannot be written to
   */
  static RunInWork begin(Path folder, RunKey key) throws IOException {
    Files.createDirectories(folder);
    HashedFile claims = HashedFile.begin(folder.resolve(OutputFiles.CLAIMS));
    HashedFile lines = HashedFile.begin(folder.resolve(OutputFiles.DOCUMENTS));
    HashedFile log = HashedFile.begin(folder.resolve(LOG));
    RunInWork run = new RunInWork(folder, key, claims, lines, log);
    run.log(key.write(JsonObjectWriter.onOneLine()).finish());
    return run;
  }

  /** Writes the lines of claims. */
  @FunctionalInterface
  interface Claims {

    /**
     * Writes them.
     *
     * @throws IOException if they cannot be read or written
     */
    void write(OutputStream out) throws IOException;
  }

  /**
   * Adds a document.
   *
   * @param line of {@code documents.jsonl}
   * @param chars how much it would cost to analyse it again, in code points
   * @throws IOException if it cannot be written
   */
  void add(String doc, String line, Claims claimLines, int chars) throws IOException {
    claimLines.write(claims.out());
    lines.out().write(line.getBytes(StandardCharsets.UTF_8));
    lastDoc = doc;
    documents++;
    charsSince += chars;
    if (charsSince >= CHARS_BETWEEN || documents - lastDocuments() >= DOCUMENTS_BETWEEN) {
      checkpoint();
    }
  }

  private int lastDocuments() {
    return last.map(Checkpoint::documents).orElse(0);
  }

  private void checkpoint() throws IOException {
    claims.flush();
    lines.flush();
    Checkpoint checkpoint =
        new Checkpoint(
            documents, lastDoc, Checkpoint.Extent.of(claims), Checkpoint.Extent.of(lines));
    log(checkpoint.line());
    last = Optional.of(checkpoint);
    charsSince = 0;
  }

  private void log(String line) throws IOException {
    log.out().write(line.getBytes(StandardCharsets.UTF_8));
    log.flush();
  }

  /**
   * Brings the whole run to the disk: claims and documents, and then {@code run.json}.
   *
   * @throws IOException if that fails
   */
  void complete() throws IOException {
    RunManifest manifest = new RunManifest(key, claims.complete(), lines.complete());
    try (HashedFile run = HashedFile.begin(folder.resolve(OutputFiles.RUN))) {
      run.out().write(manifest.json().getBytes(StandardCharsets.UTF_8));
      run.complete();
    }
    close();
  }

  /**
   * Gives the files of a complete run their places.
   *
   * @throws IOException if a file cannot be moved
   */
  void place(Path target) throws IOException {
    move(folder, target);
  }

  /**
   * Places the files of a run that was killed while it did so: where {@code run.json} is there and
   * whole, so is what it tells of.
   *
   * @throws IOException if a file cannot be moved
   */
  static void placeComplete(Path folder, Path target) throws IOException {
    Path run = folder.resolve(OutputFiles.RUN);
    if (Files.isRegularFile(run) && RunManifest.parse(Files.readAllBytes(run)).isPresent()) {
      move(folder, target);
    }
  }

  private static void move(Path folder, Path target) throws IOException {
    for (String name : List.of(OutputFiles.CLAIMS, OutputFiles.DOCUMENTS, OutputFiles.RUN)) {
      if (Files.exists(folder.resolve(name))) {
        Files.move(
            folder.resolve(name),
            target.resolve(name),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /**
   * Ends the run before its end.
   *
   * @return what is whole of it; empty where that is nothing
   * @throws IOException if a file cannot be closed
   */
  Optional<UnfinishedRun> stop() throws IOException {
    try {
      if (documents > lastDocuments() && !isBroken()) {
        checkpoint();
      }
    } catch (IOException e) {
      // A full disk takes no more; what the log tells already is whole.
      charsSince = 0;
    }
    close();
    return last.map(checkpoint -> new UnfinishedRun(folder, checkpoint));
  }

  private boolean isBroken() {
    return claims.isBroken() || lines.isBroken() || log.isBroken();
  }

  @Override
  public void close() throws IOException {
    for (HashedFile file : List.of(claims, lines, log)) {
      file.close();
    }
  }
}
