package io.konkyo.output;

/** The names of the files of a run. */
public final class OutputFiles {

  /** One claim a line. */
  public static final String CLAIMS = "claims.jsonl";

  /** One document a line. */
  public static final String DOCUMENTS = "documents.jsonl";

  /** What the run depended on. */
  public static final String RUN = "run.json";

  private OutputFiles() {}
}
