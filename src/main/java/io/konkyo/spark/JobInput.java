package io.konkyo.spark;

import io.konkyo.article.FoundFile;
import io.konkyo.article.InputException;
import io.konkyo.article.SourceFinder;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The documents of a job, by the rules of the local run.
 *
 * <p>A local folder is walked by the local run's code, any other through Hadoop. The driver sends
 * names alone; each task opens the files of its partition, so that no content crosses the network
 * but from where it lies to where it is read.
 *
 * <p>Spark's {@code binaryFile} source does likewise but, as tried with Spark 4.2, breaks what the
 * local run promises, even where it is given each path by name:
 *
 * <ul>
 *   <li>A file whose name begins with a dot or an underscore gives no row, and nothing tells of it;
 *       nor does an empty file, which is a document without claims.
 *   <li>A link that leads nowhere fails the job where it is named, and gives no row where its
 *       folder is. A file whose name is not in the locale's charset gives no row.
 *   <li>A file that may not be read, or that goes after it was listed, fails the job; with {@code
 *       ignoreMissingFiles} the latter gives no row. Neither is a document that says why it failed.
 *   <li>A file's content is one value of a row: all of it is read, and copied, however large, where
 *       the local run stops at its limit with one copy. A file of 100 MiB ends a JVM whose heap is
 *       676 MiB, with all tasks in it; one of more than 2,147,483,647 bytes fails the job.
 *   <li>Files are packed by size, the largest first: to have the parts in the documents' order, all
 *       results would have to be sorted.
 *   <li>A link into a folder above it is followed again and again, until the system refuses.
 *   <li>Paths are patterns: {@code []{}\} have to be escaped, and a colon in a name fails the job
 *       where a pattern has to be held to that name.
 * </ul>
 */
final class JobInput {

  /** A letter alone is a drive. */
  private static final Pattern WITH_SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]+:.*");

  private final String input;
  private final Path root;
  private final FileSystem files;

  private JobInput(String input, Path root, FileSystem files) {
    this.input = input;
    this.root = root;
    this.files = files;
  }

  /**
   * Finds the file system of an input.
   *
   * @param input a path on the default file system, or a URI
   * @throws InputException if it is neither
   * @throws IOException if its file system cannot be reached
   */
  static JobInput of(String input, Configuration hadoop) throws InputException, IOException {
    try {
      boolean isPath = !WITH_SCHEME.matcher(input).matches();
      if (isPath && JobFile.isLocal(FileSystem.getDefaultUri(hadoop))) {
        String path = java.nio.file.Path.of(input).toAbsolutePath().toString();
        // Not by its URI, in which a folder ends with a slash: a Path would keep it, and equal
        // none.
        return at(input, new Path(JobFile.LOCAL, null, path), hadoop);
      }
      return at(input, new Path(input), hadoop);
    } catch (IllegalArgumentException e) {
      // An InvalidPathException is one too.
      throw new InputException("not a path or URI: " + input, e);
    }
  }

  private static JobInput at(String input, Path path, Configuration hadoop) throws IOException {
    FileSystem files = path.getFileSystem(hadoop);
    return new JobInput(input, files.makeQualified(path), files);
  }

  /** Returns where the input is, with its file system. */
  Path root() {
    return root;
  }

  /**
   * Returns the documents that a folder or file stands for, ordered by the code points of their
   * names.
   *
   * @throws InputException if it does not exist or two files have one name
   * @throws IOException if it cannot be listed
   */
  List<JobFile> list() throws InputException, IOException {
    List<JobFile> found = JobFile.isLocal(root.toUri()) ? local() : remote();
    Set<String> docs = new HashSet<>();
    for (JobFile file : found) {
      if (!docs.add(file.doc())) {
        throw new InputException("two files name the document " + file.doc());
      }
    }
    return found;
  }

  private List<JobFile> local() throws InputException {
    String path = WITH_SCHEME.matcher(input).matches() ? root.toUri().getPath() : input;
    return SourceFinder.files(path).stream().map(JobInput::local).toList();
  }

  private static JobFile local(FoundFile file) {
    return new JobFile(file.doc(), file.path().toUri(), size(file.path()), file.problem());
  }

  /** What cannot be measured cannot be read either, as its document will tell. */
  private static long size(java.nio.file.Path path) {
    try {
      return Files.size(path);
    } catch (IOException e) {
      return 0;
    }
  }

  private List<JobFile> remote() throws InputException, IOException {
    FileStatus status;
    try {
      status = files.getFileStatus(root);
    } catch (FileNotFoundException e) {
      throw new InputException("no such file or folder: " + input, e);
    }
    if (status.isDirectory()) {
      return new HadoopWalk(files).below(root);
    }
    return List.of(new JobFile(root.getName(), root.toUri(), status.getLen(), Optional.empty()));
  }
}
