package io.konkyo.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * Writes one JSON object into memory, fields in the order of the calls. Text beyond ASCII stands as
 * it is; numbers are plain, without exponent and trailing zeros. A surrogate without its other
 * half, which UTF-8 cannot express, is written as an escape, so that the file stays valid.
 */
public final class JsonObjectWriter {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final StringWriter out = new StringWriter();
  private final JsonGenerator json;

  private JsonObjectWriter() {
    try {
      json = FACTORY.createGenerator(out);
    } catch (IOException e) {
      throw inMemory(e);
    }
  }

  /** Begins an object on a single line. */
  public static JsonObjectWriter onOneLine() {
    return new JsonObjectWriter().begin();
  }

  /** Begins an object with a line a field, the same on every platform. */
  public static JsonObjectWriter indented() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    PrettyPrinter printer =
        new DefaultPrettyPrinter(separators)
            .withObjectIndenter(indenter)
            .withArrayIndenter(indenter);
    JsonObjectWriter writer = new JsonObjectWriter();
    writer.json.setPrettyPrinter(printer);
    return writer.begin();
  }

  /** Writes a text. */
  public JsonObjectWriter text(String name, String value) {
    return run(
        () -> {
          json.writeFieldName(name);
          writeText(value);
        });
  }

  /** Writes a whole number. */
  public JsonObjectWriter integer(String name, long value) {
    return run(() -> json.writeNumberField(name, value));
  }

  /** Writes a decimal, plain and without zeros at its end. */
  public JsonObjectWriter number(String name, BigDecimal value) {
    return run(
        () -> {
          json.writeFieldName(name);
          json.writeNumber(plain(value));
        });
  }

  /** Writes {@code true} or {@code false}. */
  public JsonObjectWriter flag(String name, boolean value) {
    return run(() -> json.writeBooleanField(name, value));
  }

  /** Writes an array of texts. */
  public JsonObjectWriter texts(String name, Iterable<String> values) {
    return run(
        () -> {
          json.writeArrayFieldStart(name);
          for (String value : values) {
            writeText(value);
          }
          json.writeEndArray();
        });
  }

  /** Begins an object inside this one. */
  public JsonObjectWriter beginObject(String name) {
    return run(() -> json.writeObjectFieldStart(name));
  }

  /** Begins an array of objects inside this one. */
  public JsonObjectWriter beginArray(String name) {
    return run(() -> json.writeArrayFieldStart(name));
  }

  /** Begins an object inside an array. */
  public JsonObjectWriter beginElement() {
    return run(json::writeStartObject);
  }

  /** Ends the innermost array. */
  public JsonObjectWriter endArray() {
    return run(json::writeEndArray);
  }

  /** Ends the innermost object. */
  public JsonObjectWriter endObject() {
    return run(json::writeEndObject);
  }

  /** Ends the outermost object and returns the whole with a line end behind it. */
  public String finish() {
    run(
        () -> {
          json.writeEndObject();
          json.close();
        });
    return out.append('\n').toString();
  }

  /** Returns the decimal without exponent and without zeros at the end of its fraction. */
  public static String plain(BigDecimal value) {
    String digits = value.toPlainString();
    if (digits.indexOf('.') < 0) {
      return digits;
    }
    int end = digits.length();
    while (digits.charAt(end - 1) == '0') {
      end--;
    }
    return digits.substring(0, digits.charAt(end - 1) == '.' ? end - 1 : end);
  }

  private JsonObjectWriter begin() {
    return run(json::writeStartObject);
  }

  private void writeText(String value) throws IOException {
    if (hasLoneSurrogate(value)) {
      json.writeRawValue(escaped(value));
    } else {
      json.writeString(value);
    }
  }

  private static boolean hasLoneSurrogate(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (isLone(value, i)) {
        return true;
      }
    }
    return false;
  }

  private static String escaped(String value) {
    String quoted = new String(JsonStringEncoder.getInstance().quoteAsString(value));
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < quoted.length(); i++) {
      if (isLone(quoted, i)) {
        literal.append(String.format(Locale.ROOT, "\\u%04X", (int) quoted.charAt(i)));
      } else {
        literal.append(quoted.charAt(i));
      }
    }
    return literal.append('"').toString();
  }

  private static boolean isLone(String value, int i) {
    char c = value.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(value.charAt(i - 1)));
  }

  private JsonObjectWriter run(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw inMemory(e);
    }
    return this;
  }

  private static UncheckedIOException inMemory(IOException e) {
    return new UncheckedIOException("writing to memory failed", e);
  }

  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }
}
