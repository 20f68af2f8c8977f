package io.konkyo.spark;

import io.konkyo.article.FoundFile;
import io.konkyo.text.CodePoints;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Walks a folder of a file system that Hadoop reaches, by the rules of the local run: every {@code
 * .txt} and {@code .md} file, those whose names begin with a dot or an underscore included.
 */
final class HadoopWalk {

  private final FileSystem files;

  HadoopWalk(FileSystem files) {
    this.files = files;
  }

  /** A folder and what stands before the names in it. */
  private record Folder(Path path, String prefix) {}

  /**
   * Returns the documents below {@code root}, ordered by the code points of their names.
   *
   * @throws IOException if {@code root} itself cannot be listed
   */
  List<JobFile> below(Path root) throws IOException {
    List<JobFile> found = new ArrayList<>();
    Deque<Folder> folders = new ArrayDeque<>();
    list(files.listStatus(root), "", folders, found);
    while (!folders.isEmpty()) {
      Folder folder = folders.pop();
      try {
        list(files.listStatus(folder.path()), folder.prefix() + "/", folders, found);
      } catch (IOException e) {
        found.add(
            new JobFile(
                folder.prefix(), folder.path().toUri(), 0, Optional.of(FoundFile.UNLISTABLE)));
      }
    }
    found.sort(Comparator.comparing(JobFile::doc, CodePoints::compare));
    return found;
  }

  private static void list(
      FileStatus[] entries, String prefix, Deque<Folder> folders, List<JobFile> found) {
    for (FileStatus entry : entries) {
      Path path = entry.getPath();
      String doc = prefix + path.getName();
      if (entry.isDirectory()) {
        folders.push(new Folder(path, doc));
      } else if (FoundFile.isDocument(path.getName())) {
        found.add(new JobFile(doc, path.toUri(), entry.getLen(), Optional.empty()));
      }
    }
  }
}
