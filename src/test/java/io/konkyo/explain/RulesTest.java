package io.konkyo.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.konkyo.block.Block;
import io.konkyo.block.BlockKind;
import io.konkyo.claim.Claim;
import io.konkyo.claim.Links;
import io.konkyo.claim.figure.Filled;
import io.konkyo.claim.figure.Meaning;
import io.konkyo.claim.figure.Modality;
import io.konkyo.claim.figure.TimeReference;
import io.konkyo.mention.Fields;
import io.konkyo.mention.Mention;
import io.konkyo.mention.MentionType;
import io.konkyo.sentence.Sentence;
import io.konkyo.text.Span;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {

  private static final Span SPAN = new Span(0, 2);
  private static final Mention MENTION =
      new Mention(
          MentionType.DATE,
          SPAN,
          new Sentence(
              SPAN, new Block(BlockKind.PARAGRAPH, SPAN, Optional.empty(), Optional.empty())),
          new Fields.OfDate(Optional.empty(), false),
          "test");
  private static final Meaning FULL =
      new Meaning(
          Optional.of(new Filled<>(SPAN, "about.a")),
          Optional.of(new Filled<>(SPAN, "actor.b")),
          Optional.of(new Filled<>(new TimeReference("2025", false, Optional.empty()), "time.c")),
          Optional.of(new Filled<>("year", "per.d")),
          new Filled<>(Modality.PLANNED, "modality.e"),
          Optional.of(new Filled<>(SPAN, "source.f")));
  private static final Meaning BARE =
      new Meaning(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          new Filled<>(Modality.ACTUAL, "modality.e"),
          Optional.empty());

  /** Each row: field, what stands behind it where all fields are filled and where but one is. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "about, `  (about.a)`, ``",
        "actor, `  (actor.b)`, ``",
        "time, `  (time.c)`, ``",
        "per, `  (per.d)`, ``",
        "modality, `  (modality.e)`, `  (modality.e)`",
        "source, `  (source.f)`, ``",
        "value, ``, ``",
        "same_as, ``, ``"
      })
  void theRuleStandsBehindWhatItFilled(String field, String full, String bare) {
    assertEquals(full, Rules.behind(claim(Optional.of(FULL)), field));
    assertEquals(bare, Rules.behind(claim(Optional.of(BARE)), field));
    assertEquals("", Rules.behind(claim(Optional.empty()), field));
  }

  private static Claim claim(Optional<Meaning> meaning) {
    return new Claim("id", MENTION, meaning, Links.NONE);
  }
}
