package io.konkyo.mention.chunk;

import io.konkyo.token.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The labels of morphemes: most chunks carry a part of speech alone, and those of one part of
 * speech share their labels.
 */
public final class PosLabels {

  /** IPADIC's first level; a user dictionary may have more. */
  private static final List<String> KNOWN =
      List.of(
          "名詞", "動詞", "形容詞", "副詞", "連体詞", "接続詞", "感動詞", "助詞", "助動詞", "接頭詞", "記号", "フィラー", "その他");

  private static final long POS = 1L << Labels.index(Labels.POS);
  private static final long COUNTER = 1L << Labels.index(Labels.COUNTER);

  private final Map<String, LabelSet> shared = new HashMap<>();

  /** Makes the labels of the parts of speech that IPADIC has. */
  public PosLabels() {
    for (String pos : KNOWN) {
      shared.put(pos, new LabelSet(POS, pos));
    }
  }

  /** Returns the labels of a morpheme. */
  public LabelSet of(Token token) {
    LabelSet labels = shared.get(token.partOfSpeech());
    return labels == null ? new LabelSet(POS, token.partOfSpeech()) : labels;
  }

  /** Returns the labels of a noun that counts like a counter. */
  LabelSet ofCounter(Token noun) {
    return new LabelSet(POS | COUNTER, noun.partOfSpeech(), "cardinal");
  }
}
