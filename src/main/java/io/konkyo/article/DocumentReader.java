package io.konkyo.article;

import io.konkyo.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.util.Optional;

/** Reads documents, each on its own; one that fails is an answer, not an exception. Thread-safe. */
public final class DocumentReader {

  /** The most bytes that a document may have; a larger one is not analysed. */
  public static final int MAX_BYTES = 16 << 20;

  private final TextDecoder decoder;

  /** Decodes with {@code decoder}. */
  public DocumentReader(TextDecoder decoder) {
    this.decoder = decoder;
  }

  /** Reads the whole of a document's bytes. */
  public Bytes load(Source source) {
    return load(source, MAX_BYTES).orElseThrow();
  }

  /**
   * Reads the whole of a document's bytes where they are few enough.
   *
   * @param most how many they may be, at most {@link #MAX_BYTES}
   * @return empty where there are more than {@code most}, none of which is kept; more than {@link
   *     #MAX_BYTES} are {@link Bytes.Missing} where so many may be read
   */
  public Optional<Bytes> load(Source source, int most) {
    try (InputStream in = source.content().open()) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length <= most) {
        return Optional.of(new Bytes.Loaded(source.doc(), bytes, Sha256.of(bytes)));
      }
      return most < MAX_BYTES
          ? Optional.empty()
          : Optional.of(
              missing(
                  source,
                  "too large to analyse: more than %d bytes; split it".formatted(MAX_BYTES)));
    } catch (IOException e) {
      return Optional.of(missing(source, "cannot be read: " + reason(e)));
    }
  }

  private static Bytes missing(Source source, String error) {
    return new Bytes.Missing(new Document.Unreadable(source.doc(), Optional.empty(), error));
  }

  /** Decodes bytes that were loaded. */
  public Document decode(Bytes.Loaded loaded) {
    try {
      DecodedText text = decoder.decode(loaded.content());
      return new Document.Decoded(
          new Article(loaded.doc(), text.text()), loaded.sha256(), text.encoding());
    } catch (UndecodableException e) {
      return new Document.Unreadable(loaded.doc(), Optional.of(loaded.sha256()), e.getMessage());
    }
  }

  /** Loads and decodes. */
  public Document read(Source source) {
    Bytes bytes = load(source);
    if (bytes instanceof Bytes.Loaded loaded) {
      return decode(loaded);
    }
    return ((Bytes.Missing) bytes).failure();
  }

  /** A message that tells a path would tell where the run was made. */
  private static String reason(IOException e) {
    String message = e instanceof FileSystemException fault ? fault.getReason() : e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message.lines().findFirst().orElse("");
  }
}
