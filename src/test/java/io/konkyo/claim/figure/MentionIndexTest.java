package io.konkyo.claim.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.konkyo.block.Block;
import io.konkyo.block.BlockKind;
import io.konkyo.mention.Fields;
import io.konkyo.mention.Mention;
import io.konkyo.mention.MentionType;
import io.konkyo.sentence.Sentence;
import io.konkyo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every answer agrees with one that looks at all mentions. */
class MentionIndexTest {

  private static final int END = 30;

  private static final Sentence SENTENCE =
      new Sentence(
          new Span(0, END),
          new Block(BlockKind.PARAGRAPH, new Span(0, END), Optional.empty(), Optional.empty()));

  private final Random random = new Random(2);

  private Span span() {
    int start = random.nextInt(END);
    return new Span(start, start + 1 + random.nextInt(Math.min(8, END - start)));
  }

  @Test
  void findsWhatLookingAtAllFinds() {
    for (int round = 0; round < 500; round++) {
      List<Mention> mentions = new ArrayList<>();
      for (int i = random.nextInt(9); i > 0; i--) {
        Fields fields = new Fields.OfDate(Optional.empty(), false);
        mentions.add(new Mention(MentionType.DATE, span(), SENTENCE, fields, "test"));
      }
      check(Mentions.inOrder(mentions));
    }
  }

  private void check(List<Mention> mentions) {
    MentionIndex index = new MentionIndex(mentions);
    Span stretch = span();
    List<Mention> overlapping = mentions.stream().filter(m -> m.span().overlaps(stretch)).toList();
    assertEquals(overlapping, index.overlapping(stretch));
    assertEquals(!overlapping.isEmpty(), index.overlaps(stretch));
    for (int place = 0; place <= END; place++) {
      int at = place;
      assertEquals(
          IntStream.range(0, mentions.size())
              .filter(i -> mentions.get(i).span().end() > at)
              .findFirst()
              .orElse(mentions.size()),
          index.firstBehind(place));
      assertEquals(
          IntStream.range(0, mentions.size())
              .filter(i -> mentions.get(i).span().end() <= at)
              .reduce((a, b) -> b)
              .orElse(-1),
          index.lastBy(place));
    }
    int farthest = 0;
    for (int i = 0; i < mentions.size(); i++) {
      farthest = Math.max(farthest, mentions.get(i).span().end());
      assertEquals(farthest, index.farthest(i));
    }
  }
}
