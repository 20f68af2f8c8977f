package io.konkyo.gold;

import io.konkyo.text.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A text with what the figures in it mean. Spans are in UTF-16 units.
 *
 * @param id its name, unique within its file
 * @param text the text without any mark-up
 * @param figures its figures, in the order of the text
 */
record ClaimDocument(String id, String text, List<Figure> figures) {

  /** Keeps a copy of the figures. */
  ClaimDocument {
    figures = List.copyOf(figures);
  }

  /**
   * A figure that an annotator has marked.
   *
   * @param span where it stands
   * @param places the fields that are spans, by name, where there is something
   * @param words the fields that are words, likewise
   * @param links the numbers of the figures that it is linked with, counted from 1, by the link's
   *     name
   */
  record Figure(
      Span span, Map<String, Span> places, Map<String, String> words, Map<String, Integer> links) {

    /** Keeps copies in their order. */
    Figure {
      places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
      words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
      links = Collections.unmodifiableMap(new LinkedHashMap<>(links));
    }

    /** Returns a field that is a span. */
    Optional<Span> place(String field) {
      return Optional.ofNullable(places.get(field));
    }

    /** Returns a field that is a word. */
    Optional<String> word(String field) {
      return Optional.ofNullable(words.get(field));
    }

    /** Returns the number of the figure that a link leads to. */
    Optional<Integer> link(String name) {
      return Optional.ofNullable(links.get(name));
    }
  }
}
