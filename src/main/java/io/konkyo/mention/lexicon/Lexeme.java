package io.konkyo.mention.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A word of the lexicons with the labels that rules match and readers use.
 *
 * @param surface the word as written
 * @param labels label name to value, such as {@code currency} to {@code JPY}; in no order
 */
public record Lexeme(String surface, Map<String, String> labels) {

  /** Copies the labels. */
  public Lexeme {
    labels = Map.copyOf(labels);
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
    Map<String, String> merged = new HashMap<>(other.labels);
    merged.putAll(labels);
    return new Lexeme(surface, merged);
  }
}
