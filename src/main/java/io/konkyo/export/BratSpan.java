package io.konkyo.export;

import io.konkyo.run.FieldValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A stretch as brat writes it: in one fragment, or in several where it runs over line ends and
 * other characters that a line of a file of annotations cannot hold.
 *
 * @param offsets such as {@code 3 8;9 12}, in code points
 * @param text the fragments with a space between them
 */
record BratSpan(String offsets, String text) {

  /** All that some reader of lines or of fields ends one at. */
  private static final String BREAKS = "\t\n\u000B\f\r\u001C\u001D\u001E\u0085\u2028\u2029";

  /** Cuts a place of a text into fragments; of one that holds breaks alone nothing is left. */
  static BratSpan of(FieldValue.Place place, ArticleText text) {
    List<String> offsets = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    int end = text.index(place.end());
    int start = text.index(place.start());
    while (start < end) {
      int stop = start;
      while (stop < end && BREAKS.indexOf(text.text().charAt(stop)) < 0) {
        stop++;
      }
      if (stop > start) {
        offsets.add(text.offset(start) + " " + text.offset(stop));
        texts.add(text.text().substring(start, stop));
      }
      start = stop + 1;
    }
    return new BratSpan(
        offsets.stream().collect(Collectors.joining(";")),
        texts.stream().collect(Collectors.joining(" ")));
  }

  /** Returns whether nothing is left. */
  boolean isEmpty() {
    return offsets.isEmpty();
  }
}
