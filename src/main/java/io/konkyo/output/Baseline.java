package io.konkyo.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes a run the one that later runs are held against. */
public final class Baseline {

  private Baseline() {}

  /**
   * Replaces the files of a run's folder by those of another's. They are copied under temporary
   * names first, so that a failure leaves the earlier files as they were.
   *
   * @param base the folder to be replaced; created where there is none
   * @param now the folder of the new run
   * @throws IOException if a file cannot be read or written, or a run is at work in {@code base}
   */
  public static void replaceFolder(Path base, Path now) throws IOException {
    Files.createDirectories(base);
    try (FolderLock lock = FolderLock.acquire(base)) {
      replace(
          lock.folder(), now, List.of(OutputFiles.CLAIMS, OutputFiles.DOCUMENTS, OutputFiles.RUN));
    }
  }

  /**
   * Replaces a claims file by another.
   *
   * @throws IOException if one of them cannot be read or written
   */
  public static void replaceFile(Path base, Path now) throws IOException {
    Path folder = base.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    try (PartialFile file = PartialFile.begin(folder, base.getFileName().toString())) {
      Files.copy(now, file.out());
      file.complete();
      file.rename();
    }
  }

  // The linter looks for each file to be closed where it is used; they are closed together.
  @SuppressWarnings({"PMD.CloseResource", "PMD.UseTryWithResources"})
  private static void replace(Path base, Path now, List<String> names) throws IOException {
    List<PartialFile> copies = new ArrayList<>();
    List<String> absent = new ArrayList<>();
    try {
      for (String name : names) {
        if (Files.exists(now.resolve(name))) {
          PartialFile copy = PartialFile.begin(base, name);
          copies.add(copy);
          Files.copy(now.resolve(name), copy.out());
          copy.complete();
        } else {
          absent.add(name);
        }
      }
      for (PartialFile copy : copies) {
        copy.rename();
      }
      for (String name : absent) {
        Files.deleteIfExists(base.resolve(name));
      }
    } finally {
      for (PartialFile copy : copies) {
        copy.close();
      }
    }
  }
}
