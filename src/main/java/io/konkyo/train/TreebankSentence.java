package io.konkyo.train;

import io.konkyo.text.Span;
import java.util.List;

/**
 * A sentence of a treebank.
 *
 * @param text the sentence
 * @param bunsetsu its bunsetsu in UTF-16 units, in order and without gaps
 * @param heads the index of what each depends on; -1 for none
 */
record TreebankSentence(String text, List<Span> bunsetsu, List<Integer> heads) {

  TreebankSentence {
    bunsetsu = List.copyOf(bunsetsu);
    heads = List.copyOf(heads);
  }
}
