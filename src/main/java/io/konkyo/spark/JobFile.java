package io.konkyo.spark;

import io.konkyo.article.FoundFile;
import io.konkyo.article.Source;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.security.AccessControlException;

/**
 * A document of the job, as the driver tells the workers of it.
 *
 * @param doc its name
 * @param uri where it is; of a local file, its bytes escaped, so that no locale can change them
 * @param bytes how large it was when it was listed
 * @param problem why it cannot be read, where that is known already
 */
record JobFile(String doc, URI uri, long bytes, Optional<String> problem) {

  /** The scheme of the local file system. */
  static final String LOCAL = "file";

  /** Returns whether a URI names a file of the local file system. */
  static boolean isLocal(URI uri) {
    return LOCAL.equals(uri.getScheme());
  }

  /** Returns this file as texts alone, which every serializer of Spark's can send. */
  String[] packed() {
    return new String[] {doc, uri.toString(), problem.orElse("")};
  }

  /**
   * Returns what is to be read of a packed file.
   *
   * @param hadoop how to reach file systems other than the local one
   */
  static Source source(String[] packed, Configuration hadoop) {
    String doc = packed[0];
    URI uri = URI.create(packed[1]);
    String problem = packed[2];
    if (isLocal(uri)) {
      return new FoundFile(doc, Path.of(uri), Optional.of(problem).filter(p -> !p.isEmpty()))
          .source();
    }
    return new Source(doc, () -> open(uri, problem, hadoop));
  }

  private static InputStream open(URI uri, String problem, Configuration hadoop)
      throws IOException {
    if (!problem.isEmpty()) {
      throw new IOException(problem);
    }
    org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(uri);
    try {
      return path.getFileSystem(hadoop).open(path);
    } catch (FileNotFoundException e) {
      throw new IOException(FoundFile.GONE, e);
    } catch (AccessControlException e) {
      throw new IOException(FoundFile.DENIED, e);
    }
  }
}
