package io.konkyo.diff.format;

/** Names of articles as a repository has them. */
final class SourcePaths {

  private SourcePaths() {}

  /**
   * Returns the path of a document below {@code prefix}, which may be empty or end with a slash.
   */
  static String of(String prefix, String doc) {
    return prefix.isEmpty() || prefix.endsWith("/") ? prefix + doc : prefix + "/" + doc;
  }
}
