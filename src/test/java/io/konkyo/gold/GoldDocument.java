package io.konkyo.gold;

import java.util.List;

/**
 * A text with everything that an extractor should find in it.
 *
 * @param id its name, unique within its file
 * @param text the text without any mark-up
 * @param mentions the mentions in the order of the text; offsets are code points
 */
record GoldDocument(String id, String text, List<GoldMention> mentions) {

  /** Keeps a copy of the mentions. */
  GoldDocument {
    mentions = List.copyOf(mentions);
  }
}
