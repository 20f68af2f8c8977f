package io.konkyo.output;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A run that is being written to a folder.
 *
 * <p>Its files are written in the hidden folder {@value #IN_WORK} and brought to the disk, then
 * moved to their places: claims, documents and, last, the run itself. Whatever ends the program
 * before that leaves the earlier files as they were, and what was finished is kept for the next
 * run: in {@value #KEPT} after {@link #keep}, else where it was written. A run that is killed
 * between two of the moves is gone on with by the next run. Nothing hidden is left beside the files
 * of a run that came to its end.
 */
// The linter looks for each file to be closed where it is used; they are closed together.
@SuppressWarnings("PMD.CloseResource")
public final class OutputFolder implements ClaimSink, AutoCloseable {

  private static final String IN_WORK = ".konkyo-run";
  private static final String KEPT = ".konkyo-kept";

  private final Path folder;
  private final FolderLock lock;
  private final Optional<UnfinishedRun> kept;
  private final List<EarlierRun> earlier;
  private final RunInWork run;
  private boolean ended;

  private OutputFolder(
      Path folder,
      FolderLock lock,
      Optional<UnfinishedRun> kept,
      List<EarlierRun> earlier,
      RunInWork run) {
    this.folder = folder;
    this.lock = lock;
    this.kept = kept;
    this.earlier = earlier;
    this.run = run;
  }

  /**
   * Begins a run, creating the folder where there is none.
   *
   * @param full whether nothing is to be taken over from earlier runs
   * @throws IOException if the folder cannot be written to or another run is at work in it
   */
  public static OutputFolder begin(Path folder, RunKey key, boolean full) throws IOException {
    Files.createDirectories(folder);
    for (String name : List.of(OutputFiles.CLAIMS, OutputFiles.DOCUMENTS, OutputFiles.RUN)) {
      if (Files.isDirectory(folder.resolve(name))) {
        throw new FileSystemException(folder.resolve(name).toString(), null, "it is a folder");
      }
    }
    FolderLock lock = FolderLock.acquire(folder);
    List<EarlierRun> earlier = new ArrayList<>();
    try {
      Optional<UnfinishedRun> kept = tidy(folder, key, full);
      if (kept.isPresent()) {
        earlier.add(EarlierRun.unfinished(kept.get().folder(), kept.get().checkpoint()));
      }
      if (!full) {
        EarlierRun.finished(folder, key).ifPresent(earlier::add);
      }
      RunInWork run = RunInWork.begin(folder.resolve(IN_WORK), key);
      return new OutputFolder(folder, lock, kept, earlier, run);
    } catch (IOException e) {
      for (EarlierRun opened : earlier) {
        opened.close();
      }
      lock.close();
      throw e;
    }
  }

  /** Takes up what earlier runs left unfinished; what is of no use is removed. */
  private static Optional<UnfinishedRun> tidy(Path folder, RunKey key, boolean full)
      throws IOException {
    RunInWork.placeComplete(folder.resolve(IN_WORK), folder);
    if (full) {
      remove(folder.resolve(IN_WORK));
      remove(folder.resolve(KEPT));
      return Optional.empty();
    }
    Optional<UnfinishedRun> kept = UnfinishedRun.read(folder.resolve(KEPT), key);
    if (kept.isEmpty()) {
      remove(folder.resolve(KEPT));
    }
    return keepFurther(folder, kept, UnfinishedRun.read(folder.resolve(IN_WORK), key));
  }

  /**
   * Keeps that of two unfinished runs which came further: the later one took over from the one
   * before, up to where it came.
   */
  private static Optional<UnfinishedRun> keepFurther(
      Path folder, Optional<UnfinishedRun> kept, Optional<UnfinishedRun> later) throws IOException {
    if (later.isEmpty() || kept.isPresent() && !later.get().isAsFarAs(kept.get())) {
      remove(folder.resolve(IN_WORK));
      return kept;
    }
    remove(folder.resolve(KEPT));
    Files.move(folder.resolve(IN_WORK), folder.resolve(KEPT), StandardCopyOption.ATOMIC_MOVE);
    return Optional.of(new UnfinishedRun(folder.resolve(KEPT), later.get().checkpoint()));
  }

  private static void remove(Path hidden) throws IOException {
    if (!Files.isDirectory(hidden)) {
      return;
    }
    List<Path> files;
    try (Stream<Path> listed = Files.list(hidden)) {
      files = listed.toList();
    }
    // The log goes first: without it, files that are half removed tell nobody anything.
    Files.deleteIfExists(hidden.resolve(RunInWork.LOG));
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
    Files.deleteIfExists(hidden);
  }

  /** Returns how many documents an unfinished run left, as many as can be taken over from it. */
  public int unfinished() {
    return kept.map(UnfinishedRun::checkpoint).map(Checkpoint::documents).orElse(0);
  }

  @Override
  public List<EarlierDocument> earlier(String doc) throws IOException {
    List<EarlierDocument> documents = new ArrayList<>();
    for (EarlierRun earlierRun : earlier) {
      earlierRun.find(doc).ifPresent(documents::add);
    }
    return documents;
  }

  @Override
  public void write(DocumentRecord document, byte[] claimLines) throws IOException {
    run.add(document.doc(), document.line(), out -> out.write(claimLines), document.chars());
  }

  @Override
  public void takeOver(EarlierDocument document) throws IOException {
    run.add(document.doc(), document.line(), document::copyClaims, 0);
  }

  /**
   * Replaces the earlier files by the new ones.
   *
   * @throws IOException if that fails; before the first file is replaced, all are on the disk
   */
  public void commit() throws IOException {
    run.complete();
    ended = true;
    run.place(folder);
    closeEarlier();
    remove(folder.resolve(IN_WORK));
    remove(folder.resolve(KEPT));
  }

  /**
   * Ends the run before its end and keeps what was finished for the next one.
   *
   * @return how many documents are kept
   * @throws IOException if that fails; what was written is found by the next run nevertheless
   */
  public int keep() throws IOException {
    // A thread that is interrupted cannot write: its channels close themselves.
    boolean interrupted = Thread.interrupted();
    try {
      ended = true;
      Optional<UnfinishedRun> later = run.stop();
      closeEarlier();
      return keepFurther(folder, kept, later)
          .map(UnfinishedRun::checkpoint)
          .map(Checkpoint::documents)
          .orElse(0);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void closeEarlier() throws IOException {
    for (EarlierRun opened : earlier) {
      opened.close();
    }
  }

  /** Lets others into the folder; keeps what was finished where neither was done before. */
  @Override
  public void close() throws IOException {
    try (lock) {
      if (!ended) {
        keep();
      }
    }
  }
}
