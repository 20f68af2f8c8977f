package io.konkyo.model;

import io.konkyo.text.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files under {@code models/}: those inside the program's jar, or those of a folder or in
 * memory that replace them.
 */
public final class ModelFiles {

  private static final String ROOT = "/models/";

  private final Opener opener;

  private ModelFiles(Opener opener) {
    this.opener = opener;
  }

  /** Opens files by their names; empty where there is none. */
  private interface Opener {

    Optional<InputStream> open(String name) throws IOException;
  }

  /** The models that travel with the program. */
  public static ModelFiles bundled() {
    return new ModelFiles(
        name -> Optional.ofNullable(ModelFiles.class.getResourceAsStream(ROOT + name)));
  }

  /** The models of a folder, which takes the place of the bundled ones whole. */
  public static ModelFiles in(Path folder) {
    return new ModelFiles(
        name -> {
          Path file = folder.resolve(name);
          return Files.isRegularFile(file)
              ? Optional.of(Files.newInputStream(file))
              : Optional.empty();
        });
  }

  /**
   * Models in memory, which take the place of the bundled ones whole.
   *
   * @param files the files' bytes by their paths below {@code models/}; not to be changed
   */
  public static ModelFiles of(Map<String, byte[]> files) {
    return new ModelFiles(
        name -> Optional.ofNullable(files.get(name)).map(ByteArrayInputStream::new));
  }

  /**
   * Returns a file's bytes.
   *
   * @param name the path below {@code models/}
   * @throws ModelException if there is no such file or it cannot be read
   */
  public byte[] bytes(String name) {
    try (InputStream in = open(name)) {
      // Files on a disk and in a jar tell their size here, so that they are read in one piece.
      byte[] told = new byte[in.available()];
      int read = in.readNBytes(told, 0, told.length);
      byte[] rest = in.readAllBytes();
      if (read == told.length && rest.length == 0) {
        return told;
      }
      byte[] all = Arrays.copyOf(told, read + rest.length);
      System.arraycopy(rest, 0, all, read, rest.length);
      return all;
    } catch (IOException e) {
      throw new ModelException(name, "cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * Returns the lines of a UTF-8 text file that are neither empty nor comments ({@code #} at the
   * start of the line), each with its number.
   *
   * @throws ModelException if the file is missing, cannot be read or is not UTF-8
   */
  public List<Line> lines(String name) {
    String text = text(name);
    List<Line> lines = new ArrayList<>();
    int number = 0;
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      int next = end < 0 ? text.length() + 1 : end + 1;
      if (end < 0) {
        end = text.length();
      } else if (end > start && text.charAt(end - 1) == '\r') {
        end--;
      }
      number++;
      String line = text.substring(start, end);
      if (!line.startsWith("#") && !line.isBlank()) {
        lines.add(new Line(name, number, line));
      }
      start = next;
    }
    return lines;
  }

  private String text(String name) {
    byte[] bytes = bytes(name);
    // Faster than a decoder by far, which counts at start; it puts U+FFFD for what is no UTF-8.
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') < 0) {
      return text;
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new ModelException(name, "is not UTF-8", e);
    }
  }

  /** Returns the SHA-256, in hexadecimal, over the names and bytes of the given files. */
  public String hash(List<String> names) {
    MessageDigest digest = Sha256.digest();
    for (String name : names) {
      byte[] bytes = bytes(name);
      digest.update((name + "\0" + bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    }
    return Sha256.hex(digest);
  }

  private InputStream open(String name) throws IOException {
    return opener.open(name).orElseThrow(() -> new ModelException(name, "is missing"));
  }

  /**
   * A line of a model file.
   *
   * @param file the path below {@code models/}
   * @param number the line number, from 1
   * @param text the line without its end
   */
  public record Line(String file, int number, String text) {

    /** Returns the fields between tabs, surrounding spaces removed. */
    public List<String> fields() {
      List<String> fields = new ArrayList<>();
      int start = 0;
      for (int tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', start)) {
        fields.add(text.substring(start, tab).strip());
        start = tab + 1;
      }
      fields.add(text.substring(start).strip());
      return List.copyOf(fields);
    }

    /** Returns the first of the fields between tabs, surrounding spaces removed. */
    public String firstField() {
      int tab = text.indexOf('\t');
      return (tab < 0 ? text : text.substring(0, tab)).strip();
    }

    /** Returns an exception that points at this line. */
    public ModelException fault(String problem) {
      return new ModelException(file, number, problem);
    }

    /** Returns an exception that points at this line and keeps what found the fault. */
    public ModelException fault(String problem, Throwable cause) {
      return new ModelException(file, number, problem, cause);
    }
  }
}
