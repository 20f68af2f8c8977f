package io.konkyo.verify;

import io.konkyo.article.InputException;
import io.konkyo.output.OutputFiles;
import io.konkyo.run.Sources;
import io.konkyo.run.Sources.Reading;
import io.konkyo.run.StoredDocument;
import java.util.Optional;

/** Reads sources again and tells of those that are not what they were. */
final class SourceCheck {

  private static final int SHORT_HASH = 12;

  private final Sources sources;
  private final Problems problems;

  SourceCheck(Sources sources, Problems problems) {
    this.sources = sources;
    this.problems = problems;
  }

  /**
   * A source as it is now.
   *
   * @param text absent where it cannot be read
   * @param changed whether it is known to be another than in the run
   */
  record Source(Optional<SourceText> text, boolean changed) {}

  /**
   * Reads the source of a document.
   *
   * @param hasClaims whether its text is needed
   */
  Source read(StoredDocument document, boolean hasClaims) {
    Reading reading;
    try {
      reading = sources.read(document);
    } catch (InputException e) {
      problems.document(document.doc(), "%s: %s".formatted(OutputFiles.DOCUMENTS, e.getMessage()));
      return new Source(Optional.empty(), false);
    }
    if (reading instanceof Reading.Read read) {
      return read(document, read);
    }
    if (reading instanceof Reading.Unreadable unreadable) {
      return unreadable(document, unreadable, hasClaims);
    }
    problems.document(document.doc(), "the input has no such file; give the run's with --source");
    return new Source(Optional.empty(), false);
  }

  private Source read(StoredDocument document, Reading.Read read) {
    SourceText text = new SourceText(read.article().text());
    boolean changed = tellChange(document, Optional.of(read.sha256()));
    if (!changed && document.chars().isPresent() && document.chars().getAsInt() != text.count()) {
      problems.document(
          document.doc(),
          "%s tells of %d characters, the source has %d"
              .formatted(OutputFiles.DOCUMENTS, document.chars().getAsInt(), text.count()));
    }
    return new Source(Optional.of(text), changed);
  }

  private Source unreadable(
      StoredDocument document, Reading.Unreadable unreadable, boolean hasClaims) {
    boolean changed = tellChange(document, unreadable.sha256());
    // A document that failed in the run may fail again.
    if (hasClaims || document.error().isEmpty()) {
      problems.document(document.doc(), "the source " + Shown.name(unreadable.reason()));
    }
    return new Source(Optional.empty(), changed);
  }

  private boolean tellChange(StoredDocument document, Optional<String> now) {
    boolean changed =
        document.sha256().isPresent() && now.isPresent() && !now.equals(document.sha256());
    if (changed) {
      problems.document(
          document.doc(),
          "the source has changed since the run (sha256 %s…, was %s…); extract it again"
              .formatted(shortened(now.orElseThrow()), shortened(document.sha256().orElseThrow())));
    }
    return changed;
  }

  private static String shortened(String hash) {
    return Shown.name(hash.substring(0, Math.min(SHORT_HASH, hash.length())));
  }
}
