package io.konkyo.spark;

import io.konkyo.article.InputException;
import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The folder of a job's results.
 *
 * @param folder a path on the default file system, or a URI
 * @param overwrite whether earlier results may be removed
 */
record JobOutput(String folder, boolean overwrite) {

  /** Returns the folder of the claims. */
  String claims() {
    return new Path(folder, "claims").toString();
  }

  /** Returns the folder of the documents. */
  String documents() {
    return new Path(folder, "documents").toString();
  }

  /**
   * Makes sure that results can be written.
   *
   * @param input what the job reads, with its file system
   * @throws InputException if there are results that may not be removed, or the folder is a file or
   *     part of the input
   * @throws IOException if earlier results cannot be removed
   */
  void prepare(Path input, Configuration hadoop) throws InputException, IOException {
    Path path = new Path(folder);
    prepare(input, path, path.getFileSystem(hadoop));
  }

  /** Leaves the file system open: it is Hadoop's own, which all users of it share. */
  private void prepare(Path input, Path path, FileSystem files) throws InputException, IOException {
    for (Path at = files.makeQualified(path); at != null; at = at.getParent()) {
      if (at.equals(input)) {
        throw new InputException(
            "%s lies in the input, where the next job would read it; give a folder elsewhere"
                .formatted(folder));
      }
    }
    if (files.exists(path) && !files.getFileStatus(path).isDirectory()) {
      throw new InputException(folder + " is a file, not a folder");
    }
    // The documents first: where they are, there is a whole result.
    for (String result : List.of(documents(), claims())) {
      Path earlier = new Path(result);
      if (files.exists(earlier)) {
        if (!overwrite) {
          throw new InputException(
              "%s holds results already; give another folder, or --overwrite to replace them"
                  .formatted(folder));
        }
        files.delete(earlier, true);
      }
    }
  }
}
