package io.konkyo.export;

import io.konkyo.article.InputException;
import io.konkyo.run.Sources;
import io.konkyo.run.StoredRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Writes a run in a form that other programs read. The same run and sources give the same bytes.
 * Claims are read a document at a time, so that a run of any size fits into memory.
 */
@FunctionalInterface
public interface Exporter {

  /**
   * Writes the run.
   *
   * @param run what to write; without documents where a claims file alone was given
   * @param sources the articles that the run was made from; present where {@link
   *     ExportFormat#needsSources} asks for them, otherwise where the user gave them
   * @param target the file or folder to create; nothing is there yet, its parent folder is. The
   *     caller gives it its final name once all is written, and removes it where this fails
   * @return what came of it
   * @throws InputException if a line of the run cannot be understood or cannot be told in this form
   * @throws IOException if the run cannot be read or the target cannot be written
   */
  Outcome export(StoredRun run, Optional<Sources> sources, Path target)
      throws IOException, InputException;

  /**
   * What came of an export.
   *
   * @param claims how many claims were written
   * @param problems what could not be written and why, a line each, such as {@code a.txt: …}
   */
  record Outcome(long claims, List<String> problems) {

    /** Copies the list. */
    public Outcome {
      problems = List.copyOf(problems);
    }
  }
}
