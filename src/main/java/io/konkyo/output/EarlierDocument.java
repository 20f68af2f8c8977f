package io.konkyo.output;

import io.konkyo.text.CodePoints;
import java.io.IOException;
import java.io.OutputStream;

/** What an earlier run made of a document. */
public final class EarlierDocument {

  private final EarlierRun run;
  private final String doc;
  private final boolean analysed;
  private final String sha256;
  private final String line;
  private final long firstClaim;
  private final int claims;

  /**
   * A document.
   *
   * @param analysed whether it did not fail
   * @param line its line of {@code documents.jsonl}, without line end
   * @param firstClaim how many claims stand before its own
   */
  EarlierDocument(
      EarlierRun run,
      String doc,
      boolean analysed,
      String sha256,
      String line,
      long firstClaim,
      int claims) {
    this.run = run;
    this.doc = doc;
    this.analysed = analysed;
    this.sha256 = sha256;
    this.line = line;
    this.firstClaim = firstClaim;
    this.claims = claims;
  }

  /** Returns the document's name. */
  public String doc() {
    return doc;
  }

  /** Returns the hash of the bytes that it had. */
  public String sha256() {
    return sha256;
  }

  /** Returns how many claims it had. */
  public int claims() {
    return claims;
  }

  boolean analysed() {
    return analysed;
  }

  boolean isBefore(String other) {
    return CodePoints.compare(doc, other) < 0;
  }

  long firstClaim() {
    return firstClaim;
  }

  /** Returns its line of {@code documents.jsonl}, with its line end. */
  String line() {
    return line + "\n";
  }

  /**
   * Copies the lines of its claims. Documents must be copied in their order.
   *
   * @throws IOException if the claims cannot be read or written
   */
  void copyClaims(OutputStream out) throws IOException {
    run.copyClaims(this, out);
  }
}
