package io.konkyo.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of the running program. */
public final class ProgramVersion {

  private ProgramVersion() {}

  /** Returns the version, such as {@code 1.2.3}. */
  public static String current() {
    try (InputStream in = ProgramVersion.class.getResourceAsStream("program.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own files cannot be read", e);
    }
  }
}
