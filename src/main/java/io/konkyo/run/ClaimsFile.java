package io.konkyo.run;

import io.konkyo.article.InputException;
import io.konkyo.text.CodePoints;
import io.konkyo.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * A claims file whose claims stay on disk: what is in memory is where each document's lines are.
 * The lines of a document need not stand together.
 */
public final class ClaimsFile {

  private final Path path;
  private final NavigableMap<String, DocumentClaims> documents;
  private final ClaimParser parser = new ClaimParser();

  private ClaimsFile(Path path, NavigableMap<String, DocumentClaims> documents) {
    this.path = path;
    this.documents = documents;
  }

  /**
   * The lines of one document.
   *
   * @param stretches where they are, in the order of the file
   * @param claims how many there are
   * @param sha256 of their bytes
   */
  public record DocumentClaims(List<Stretch> stretches, int claims, String sha256) {}

  /**
   * Lines that stand together.
   *
   * @param offset of the first byte
   * @param bytes how many there are
   * @param firstLine the number of the first line, from 1
   */
  public record Stretch(long offset, long bytes, int firstLine) {}

  /** Takes claims; may fail. */
  @FunctionalInterface
  public interface Receiver {

    /**
     * Takes a claim.
     *
     * @throws IOException if it cannot be passed on
     */
    void accept(StoredClaim claim) throws IOException;
  }

  /** Hears of lines that name no document. */
  @FunctionalInterface
  public interface Faults {

    /**
     * Hears of a line, which is left out if this returns.
     *
     * @param number from 1
     * @param fault what is wrong with it
     * @throws InputException if nothing more is to be read
     */
    void malformed(int number, MalformedException fault) throws InputException;
  }

  /**
   * Reads a file once from its beginning to its end to know what is where.
   *
   * @throws InputException if there is no such file or a line names no document
   * @throws IOException if it cannot be read
   */
  public static ClaimsFile open(Path path) throws IOException, InputException {
    return open(
        path,
        (number, fault) -> {
          throw malformed(path, number, fault);
        });
  }

  /**
   * Reads a file once from its beginning to its end to know what is where.
   *
   * @param faults hears of every line that names no document
   * @throws InputException if there is no such file, or from {@code faults}
   * @throws IOException if it cannot be read
   */
  public static ClaimsFile open(Path path, Faults faults) throws IOException, InputException {
    Map<String, Collector> collectors = new TreeMap<>(CodePoints::compare);
    ClaimParser parser = new ClaimParser();
    try (LineReader lines = new LineReader(Files.newInputStream(path))) {
      int number = 0;
      Optional<Collector> last = Optional.empty();
      while (lines.next()) {
        number++;
        Optional<String> doc = doc(parser, lines, number, faults);
        if (doc.isEmpty()) {
          last = Optional.empty();
          continue;
        }
        Collector collector = collectors.computeIfAbsent(doc.get(), name -> new Collector());
        boolean goesOn = last.isPresent() && last.get() == collector;
        collector.add(lines, number, goesOn);
        last = Optional.of(collector);
      }
      NavigableMap<String, DocumentClaims> documents = new TreeMap<>(CodePoints::compare);
      collectors.forEach((doc, collector) -> documents.put(doc, collector.finish()));
      return new ClaimsFile(path, documents);
    } catch (NoSuchFileException e) {
      throw new InputException("no such file or folder: " + path, e);
    }
  }

  /** Returns a file without claims, which need not exist. */
  static ClaimsFile empty(Path path) {
    return new ClaimsFile(path, new TreeMap<>());
  }

  /** Returns the documents that have claims, in the order of their names' code points. */
  public NavigableMap<String, DocumentClaims> documents() {
    return documents;
  }

  /** Returns the file. */
  public Path path() {
    return path;
  }

  /**
   * A line that holds a claim.
   *
   * @param bytes in UTF-8, without the line's end
   * @param number of the line, from 1
   */
  public record Line(byte[] bytes, int number) {}

  /** Takes lines; may fail. */
  @FunctionalInterface
  public interface LineReceiver {

    /**
     * Takes a line.
     *
     * @throws InputException if it is no claim
     * @throws IOException if it cannot be passed on
     */
    void accept(Line line) throws IOException, InputException;
  }

  /**
   * Reads the lines of one document in the order of the file; none where the file has none of it.
   *
   * @throws InputException if {@code receiver} throws it
   * @throws IOException if the file cannot be read or {@code receiver} fails
   */
  public void lines(String doc, LineReceiver receiver) throws IOException, InputException {
    DocumentClaims found = documents.get(doc);
    if (found == null) {
      return;
    }
    for (Stretch stretch : found.stretches()) {
      int number = stretch.firstLine();
      try (FileChannel channel = FileChannel.open(path);
          LineReader lines =
              new LineReader(bytes(channel.position(stretch.offset()), stretch), stretch.bytes())) {
        while (lines.next()) {
          receiver.accept(new Line(lines.line(), number));
          number++;
        }
      }
    }
  }

  /**
   * Reads the claims of one document in the order of the file; none where the file has none of it.
   *
   * @throws InputException if a line is no claim
   * @throws IOException if the file cannot be read or {@code receiver} fails
   */
  public void read(String doc, Receiver receiver) throws IOException, InputException {
    lines(doc, line -> receiver.accept(parse(line)));
  }

  /**
   * Reads the claim of a line of this file.
   *
   * @throws InputException if it is none
   */
  public StoredClaim parse(Line line) throws InputException {
    try {
      return parser.parse(line.bytes());
    } catch (MalformedException e) {
      throw malformed(path, line.number(), e);
    }
  }

  /** Returns the claims of one document in the order of the file. */
  public List<StoredClaim> claims(String doc) throws IOException, InputException {
    List<StoredClaim> claims = new ArrayList<>();
    read(doc, claims::add);
    return claims;
  }

  private static InputStream bytes(FileChannel channel, Stretch stretch) throws IOException {
    return BoundedInputStream.builder()
        .setInputStream(Channels.newInputStream(channel))
        .setMaxCount(stretch.bytes())
        .get();
  }

  private static Optional<String> doc(
      ClaimParser parser, LineReader lines, int number, Faults faults) throws InputException {
    try {
      return Optional.of(parser.doc(lines.buffer(), lines.start(), lines.length()));
    } catch (MalformedException e) {
      faults.malformed(number, e);
      return Optional.empty();
    }
  }

  private static InputException malformed(Path path, int line, MalformedException e) {
    return new InputException("%s: line %d %s".formatted(path, line, e.getMessage()), e);
  }

  /** Collects where the lines of one document are. */
  private static final class Collector {

    private final List<Stretch> stretches = new ArrayList<>();
    private final MessageDigest digest = Sha256.digest();
    private int claims;

    private void add(LineReader line, int number, boolean goesOn) {
      digest.update(line.buffer(), line.start(), line.lengthWithEnd());
      claims++;
      if (goesOn) {
        Stretch last = stretches.remove(stretches.size() - 1);
        stretches.add(
            new Stretch(last.offset(), last.bytes() + line.lengthWithEnd(), last.firstLine()));
      } else {
        stretches.add(new Stretch(line.offset(), line.lengthWithEnd(), number));
      }
    }

    private DocumentClaims finish() {
      return new DocumentClaims(List.copyOf(stretches), claims, Sha256.hex(digest));
    }
  }
}
