package io.konkyo.mention.lexicon;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A word of the lexicons with the labels that rules match and readers use.
 *
 * @param surface the word as written
 * @param labels label name to value, such as {@code currency} to {@code JPY}
 */
public record Lexeme(String surface, Map<String, String> labels) {

  /** Copies the labels in the order of their names. */
  public Lexeme {
    labels = Collections.unmodifiableMap(new TreeMap<>(labels));
  }

  /** Returns the value of a label. */
  public Optional<String> label(String name) {
    return Optional.ofNullable(labels.get(name));
  }

  /** Returns whether it carries the label. */
  public boolean has(String name) {
    return labels.containsKey(name);
  }

  /** Returns whether it carries the label with the value. */
  public boolean is(String name, String value) {
    return value.equals(labels.get(name));
  }

  /** Returns this word with the labels of another entry for the same surface added. */
  public Lexeme and(Lexeme other) {
    Map<String, String> merged = new TreeMap<>(labels);
    other.labels.forEach(merged::putIfAbsent);
    return new Lexeme(surface, merged);
  }
}
