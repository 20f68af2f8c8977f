package io.konkyo.train;

import io.konkyo.text.Span;
import io.konkyo.token.Morphology;
import io.konkyo.token.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a treebank cut at the program's morphemes. Bunsetsu that share a morpheme, as those
 * that part に and よって do, are one.
 *
 * @param tokens the morphemes
 * @param starts whether a bunsetsu begins with a morpheme
 * @param heads what each bunsetsu depends on; -1 for none
 * @param group the bunsetsu that each of the treebank's has become
 */
record CutSentence(List<Token> tokens, boolean[] starts, int[] heads, int[] group) {

  static CutSentence of(TreebankSentence sentence, Morphology morphology) {
    List<Token> tokens =
        morphology.tokenize(sentence.text(), new Span(0, sentence.text().length()));
    boolean[] starts = new boolean[tokens.size()];
    int[] group = new int[sentence.bunsetsu().size()];
    int token = 0;
    int count = 0;
    for (int b = 0; b < group.length; b++) {
      int start = sentence.bunsetsu().get(b).start();
      while (token < tokens.size() && tokens.get(token).span().start() < start) {
        token++;
      }
      if (token < tokens.size() && tokens.get(token).span().start() == start) {
        starts[token] = true;
        count++;
      }
      group[b] = count - 1;
    }
    int[] heads = new int[count];
    for (int b = 0; b < group.length; b++) {
      // The last of those that became one tells what all depend on.
      int head = sentence.heads().get(b);
      heads[group[b]] = head < 0 ? -1 : group[head];
    }
    return new CutSentence(List.copyOf(tokens), starts, heads, group);
  }

  static List<CutSentence> all(List<TreebankSentence> sentences, Morphology morphology) {
    List<CutSentence> all = new ArrayList<>();
    for (TreebankSentence sentence : sentences) {
      all.add(of(sentence, morphology));
    }
    return all;
  }
}
