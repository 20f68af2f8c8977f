package io.konkyo.verify;

import io.konkyo.output.OutputFiles;
import io.konkyo.run.StoredClaim;
import java.util.Locale;
import java.util.function.Consumer;

/** Tells of what is wrong, a line each, and counts it. */
final class Problems {

  private final Consumer<String> out;
  private long count;

  Problems(Consumer<String> out) {
    this.out = out;
  }

  long count() {
    return count;
  }

  /** Something about a whole file of the run. */
  void file(String file, String problem) {
    tell(file + ": " + problem);
  }

  /** Something about one line of a file of the run. */
  void line(String file, int line, String problem) {
    tell(String.format(Locale.ROOT, "%s: line %d: %s", file, line, problem));
  }

  /** Something about a document. */
  void document(String doc, String problem) {
    tell(Shown.name(doc) + ": " + problem);
  }

  /**
   * Something about a claim.
   *
   * @param line where it stands in the claims file
   */
  void claim(StoredClaim claim, int line, String problem) {
    tell(
        String.format(
            Locale.ROOT,
            "%s:%d:%d: %s %s, line %d of %s: %s",
            Shown.name(claim.doc()),
            claim.line(),
            claim.column(),
            Shown.name(claim.type()),
            Shown.quoted(claim.mention().text()),
            line,
            OutputFiles.CLAIMS,
            problem));
  }

  private void tell(String line) {
    count++;
    out.accept(line);
  }
}
