package io.konkyo.export;

import io.konkyo.run.FieldValue;
import io.konkyo.text.CodePoints;

/** The text of an article, asked for by code points. */
final class ArticleText {

  private final String text;
  private final CodePoints codePoints;
  private final int count;

  ArticleText(String text) {
    this.text = text;
    codePoints = new CodePoints(text);
    count = codePoints.count();
  }

  /** Returns the whole text. */
  String text() {
    return text;
  }

  /** Returns the UTF-16 index of a code point. */
  int index(int offset) {
    return codePoints.index(offset);
  }

  /** Returns the code point of a UTF-16 index. */
  int offset(int index) {
    return codePoints.offset(index);
  }

  /** Returns whether the text of a place stands there. */
  boolean holds(FieldValue.Place place) {
    if (place.end() > count) {
      return false;
    }
    int start = codePoints.index(place.start());
    int length = codePoints.index(place.end()) - start;
    return length == place.text().length()
        && text.regionMatches(start, place.text(), 0, place.text().length());
  }
}
