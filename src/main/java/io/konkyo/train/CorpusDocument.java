package io.konkyo.train;

import io.konkyo.text.Span;
import java.util.List;

/**
 * A document of a gold file, as far as training needs it.
 *
 * @param text the text
 * @param sentences its sentences in UTF-16 units, in order; none where the file gives none
 * @param mentions its mentions, in the file's order; none where the file gives none
 */
record CorpusDocument(String text, List<Span> sentences, List<CorpusMention> mentions) {

  CorpusDocument {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
  }
}
