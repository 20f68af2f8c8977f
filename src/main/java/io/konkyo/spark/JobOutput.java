package io.konkyo.spark;

import io.konkyo.article.InputException;
import java.io.IOException;
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
   * @param input what the job reads
   * @throws InputException if there are results that may not be removed, or the folder is a file or
   *     part of the input
   * @throws IOException if earlier results cannot be removed
   */
  void prepare(String input, Configuration hadoop) throws InputException, IOException {
    Path path = new Path(folder);
    FileSystem files = path.getFileSystem(hadoop);
    refusePartOfInput(files, path, input);
    if (files.exists(path) && !files.getFileStatus(path).isDirectory()) {
      throw new InputException(folder + " is a file, not a folder");
    }
    // The documents first: where they are, there is a whole result.
    for (String result : new String[] {documents(), claims()}) {
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

  private void refusePartOfInput(FileSystem files, Path output, String input)
      throws InputException {
    Path root = new Path(input);
    if (!files.getUri().equals(root.toUri())
        && root.toUri().getScheme() != null
        && !root.toUri().getScheme().equals(files.getUri().getScheme())) {
      return;
    }
    for (Path path = files.makeQualified(output); path != null; path = path.getParent()) {
      if (path.equals(files.makeQualified(root))) {
        throw new InputException(
            "%s lies in %s, where the next job would read it; give a folder elsewhere"
                .formatted(folder, input));
      }
    }
  }
}
