package io.konkyo.gold;

import io.konkyo.mention.MentionType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A mention that an annotator has marked.
 *
 * @param start offset of its first code point in the document's text
 * @param end offset after its last code point
 * @param type its type
 * @param text the slice of the document that it covers
 * @param fields the annotation guide's fields under the guide's names, as written, in the order in
 *     which they were written; a field left out is absent
 */
record GoldMention(int start, int end, MentionType type, String text, Map<String, String> fields) {

  /** Keeps a copy of the fields in their order. */
  GoldMention {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }
}
