package io.konkyo.train;

import io.konkyo.dependency.Bunsetsu;
import io.konkyo.dependency.DependencyParser;
import io.konkyo.dependency.DependencyTree;
import io.konkyo.dependency.Trees;
import io.konkyo.model.ModelFiles;
import io.konkyo.text.Span;
import io.konkyo.token.Morphology;
import io.konkyo.token.Token;
import io.konkyo.token.TokenizedSentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well a parser does on a treebank.
 *
 * @param count the bunsetsu that depend on another, to which the shares refer
 * @param heads the share whose head is right, the bunsetsu given
 * @param precision the share of the boundaries found that are right
 * @param recall the share of the boundaries that are found
 * @param endToEnd the share whose own span and whose head's are found and whose head is right. The
 *     treebank parts に and よって, which are one morpheme here; found bunsetsu are parted there, the
 *     first part depending on the second.
 */
record TreebankScore(int count, double heads, double precision, double recall, double endToEnd) {

  static TreebankScore of(DependencyParser parser, List<TreebankSentence> sentences) {
    Morphology morphology = Morphology.load(ModelFiles.bundled());
    int[] counts = new int[6];
    for (TreebankSentence sentence : sentences) {
      CutSentence cut = CutSentence.of(sentence, morphology);
      TokenizedSentence tokens =
          Trees.sentence(new Span(0, sentence.text().length()), cut.tokens());
      counts[0] += sentence.bunsetsu().size() - 1;
      counts[1] += rightHeads(parser.parse(tokens, cut.starts()), cut, sentence);
      compare(parser.parse(tokens), sentence, counts);
    }
    double count = counts[0];
    return new TreebankScore(
        counts[0],
        counts[1] / count,
        counts[3] / (double) counts[2],
        counts[3] / count,
        counts[4] / count);
  }

  /** Returns the F1 of the boundaries. */
  double boundaries() {
    return 2 * precision * recall / (precision + recall);
  }

  private static int rightHeads(DependencyTree tree, CutSentence cut, TreebankSentence sentence) {
    int[] group = cut.group();
    Map<Integer, Integer> first = new HashMap<>();
    for (int b = 0; b < group.length; b++) {
      first.putIfAbsent(group[b], b);
    }
    int right = 0;
    for (int b = 0; b < group.length - 1; b++) {
      boolean parted = group[b + 1] == group[b];
      int head = parted ? b + 1 : first.getOrDefault(tree.headOf(group[b]), -1);
      right += head == sentence.heads().get(b) ? 1 : 0;
    }
    return right;
  }

  private static void compare(DependencyTree tree, TreebankSentence sentence, int[] counts) {
    Set<Integer> starts = new HashSet<>();
    sentence.bunsetsu().forEach(span -> starts.add(span.start()));
    for (Bunsetsu bunsetsu : tree.bunsetsu()) {
      if (bunsetsu.first() > 0) {
        counts[2]++;
        counts[3] += starts.contains(bunsetsu.span().start()) ? 1 : 0;
      }
    }
    Map<Span, Span> heads = heads(tree);
    for (int b = 0; b < sentence.bunsetsu().size() - 1; b++) {
      int head = sentence.heads().get(b);
      Span found = heads.get(sentence.bunsetsu().get(b));
      counts[4] += head >= 0 && sentence.bunsetsu().get(head).equals(found) ? 1 : 0;
    }
  }

  /** The span of each part and that of what it depends on. */
  private static Map<Span, Span> heads(DependencyTree tree) {
    List<List<Span>> parts = new ArrayList<>();
    for (Bunsetsu bunsetsu : tree.bunsetsu()) {
      parts.add(parts(bunsetsu, tree.sentence().tokens()));
    }
    Map<Span, Span> heads = new HashMap<>();
    for (int b = 0; b < parts.size() - 1; b++) {
      List<Span> own = parts.get(b);
      for (int k = 0; k < own.size() - 1; k++) {
        heads.put(own.get(k), own.get(k + 1));
      }
      heads.put(own.get(own.size() - 1), parts.get(tree.headOf(b)).get(0));
    }
    List<Span> last = parts.get(parts.size() - 1);
    for (int k = 0; k < last.size() - 1; k++) {
      heads.put(last.get(k), last.get(k + 1));
    }
    return heads;
  }

  private static List<Span> parts(Bunsetsu bunsetsu, List<Token> tokens) {
    List<Span> parts = new ArrayList<>();
    int start = bunsetsu.span().start();
    for (int t = bunsetsu.first(); t < bunsetsu.end(); t++) {
      Token token = tokens.get(t);
      if (token.partOfSpeech().equals("助詞")
          && token.detail().equals("連語")
          && token.surface().length() > 2) {
        parts.add(new Span(start, token.span().start() + 1));
        start = token.span().start() + 1;
      }
    }
    parts.add(new Span(start, bunsetsu.span().end()));
    return parts;
  }
}
