package io.konkyo.spark;

import io.konkyo.article.FoundFile;
import io.konkyo.article.InputException;
import io.konkyo.article.SourceFinder;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;

/**
 * Lists the documents of a job, by the rules of the local run.
 *
 * <p>Spark's own listing is no choice: it leaves out what begins with a dot or an underscore, does
 * not follow links, and forgets what it cannot open. A local folder is walked by the local run's
 * code, any other through Hadoop.
 */
final class JobInput {

  private static final Pattern WITH_SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]+:.*");

  private final Configuration hadoop;

  JobInput(Configuration hadoop) {
    this.hadoop = hadoop;
  }

  /**
   * Returns the documents that a folder or file stands for, ordered by the code points of their
   * names.
   *
   * @param input a path on the default file system, or a URI
   * @throws InputException if it does not exist or cannot be listed
   */
  List<JobFile> list(String input) throws InputException, IOException {
    List<JobFile> files;
    if (WITH_SCHEME.matcher(input).matches()) {
      URI uri = path(input).toUri();
      files = JobFile.isLocal(uri) ? local(uri.getPath()) : remote(input);
    } else {
      files = JobFile.isLocal(FileSystem.getDefaultUri(hadoop)) ? local(input) : remote(input);
    }
    Set<String> docs = new HashSet<>();
    for (JobFile file : files) {
      if (!docs.add(file.doc())) {
        throw new InputException("two files name the document " + file.doc());
      }
    }
    return files;
  }

  private static org.apache.hadoop.fs.Path path(String input) throws InputException {
    try {
      return new org.apache.hadoop.fs.Path(input);
    } catch (IllegalArgumentException e) {
      throw new InputException("not a path or URI: " + input, e);
    }
  }

  private static List<JobFile> local(String input) throws InputException {
    return SourceFinder.files(input).stream().map(JobInput::local).toList();
  }

  private static JobFile local(FoundFile file) {
    Path path = file.path().toAbsolutePath();
    return new JobFile(file.doc(), path.toUri(), size(path), file.problem());
  }

  /** What cannot be measured cannot be read either, as its document will tell. */
  private static long size(Path path) {
    try {
      return Files.size(path);
    } catch (IOException e) {
      return 0;
    }
  }

  private List<JobFile> remote(String input) throws InputException, IOException {
    org.apache.hadoop.fs.Path path = path(input);
    FileSystem files = path.getFileSystem(hadoop);
    FileStatus status;
    try {
      status = files.getFileStatus(path);
    } catch (FileNotFoundException e) {
      throw new InputException("no such file or folder: " + input, e);
    }
    if (status.isDirectory()) {
      return new HadoopWalk(files).below(status.getPath());
    }
    return List.of(
        new JobFile(
            status.getPath().getName(),
            status.getPath().toUri(),
            status.getLen(),
            Optional.empty()));
  }
}
