package io.konkyo.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A run that is being written to a folder.
 *
 * <p>The three files are written under temporary names and brought to the disk, then renamed:
 * claims, documents and, last, the run itself. A run that is killed before that leaves the earlier
 * files as they were. One that is killed between two of the renames leaves new files beside older
 * ones; each is whole, but {@code run.json} holds the hashes of the older two, so that the next run
 * sees that they do not belong together, takes nothing over and writes all anew. In either case
 * what is left under the temporary names is overwritten by the next run.
 */
// The linter looks for each file to be closed where it is used; they are closed together.
@SuppressWarnings("PMD.CloseResource")
public final class OutputFolder implements ClaimSink, AutoCloseable {

  private final RunKey key;
  private final PartialFile claims;
  private final PartialFile documents;
  private final PartialFile run;
  private final Optional<PreviousRun> previous;

  private OutputFolder(
      RunKey key,
      PartialFile claims,
      PartialFile documents,
      PartialFile run,
      Optional<PreviousRun> previous) {
    this.key = key;
    this.claims = claims;
    this.documents = documents;
    this.run = run;
    this.previous = previous;
  }

  /**
   * Begins a run, creating the folder where there is none.
   *
   * @param full whether nothing is to be taken over from an earlier run
   * @throws IOException if the folder cannot be written to or another run is at work in it
   */
  public static OutputFolder begin(Path folder, RunKey key, boolean full) throws IOException {
    Files.createDirectories(folder);
    Deque<PartialFile> begun = new ArrayDeque<>();
    try {
      for (String name : List.of(OutputFiles.CLAIMS, OutputFiles.DOCUMENTS, OutputFiles.RUN)) {
        begun.add(PartialFile.begin(folder, name));
      }
      Optional<PreviousRun> previous = full ? Optional.empty() : PreviousRun.open(folder, key);
      return new OutputFolder(key, begun.pop(), begun.pop(), begun.pop(), previous);
    } catch (IOException e) {
      for (PartialFile file : begun) {
        file.close();
      }
      throw e;
    }
  }

  /** Returns the earlier run that documents can be taken over from. */
  public Optional<PreviousRun> previous() {
    return previous;
  }

  @Override
  public void write(DocumentRecord document, byte[] claimLines) throws IOException {
    claims.out().write(claimLines);
    documents.out().write(document.line().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void takeOver(String doc) throws IOException {
    PreviousRun earlier = previous.orElseThrow();
    earlier.copyClaims(doc, claims.out());
    documents.out().write(earlier.line(doc).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Replaces the earlier files by the new ones.
   *
   * @throws IOException if that fails; before the first file is replaced, all are on the disk
   */
  public void commit() throws IOException {
    RunManifest manifest = new RunManifest(key, claims.complete(), documents.complete());
    run.out().write(manifest.json().getBytes(StandardCharsets.UTF_8));
    run.complete();
    for (PartialFile file : List.of(claims, documents, run)) {
      file.rename();
    }
  }

  /** Removes what was not committed. */
  @Override
  public void close() throws IOException {
    if (previous.isPresent()) {
      previous.get().close();
    }
    for (PartialFile file : List.of(run, documents, claims)) {
      file.close();
    }
  }
}
