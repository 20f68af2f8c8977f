package io.konkyo.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.konkyo.article.Article;
import io.konkyo.block.Block;
import io.konkyo.block.BlockKind;
import io.konkyo.claim.MeaningFinder.Meanings;
import io.konkyo.mention.Bound;
import io.konkyo.mention.Fields;
import io.konkyo.mention.Mention;
import io.konkyo.mention.MentionType;
import io.konkyo.mention.Quantity;
import io.konkyo.model.ModelFiles;
import io.konkyo.pipeline.Pipeline;
import io.konkyo.sentence.Sentence;
import io.konkyo.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimBuilderTest {

  private static final String SENTENCE = "船は3隻、橋は5本。";
  private static final Pipeline PIPELINE = Pipeline.load(ModelFiles.bundled());

  private final ClaimBuilder builder = new ClaimBuilder();

  @Test
  void anIdIsThirtyTwoHexadecimalDigits() {
    assertTrue(id("a.txt", SENTENCE, "3隻").matches("[0-9a-f]{32}"));
  }

  @Test
  void anIdOutlivesWhatStandsAboveAndBelow() {
    String alone = id("a.txt", SENTENCE, "3隻");
    assertEquals(alone, id("a.txt", "前の段落。\n\n" + SENTENCE, "3隻"));
    assertEquals(alone, id("a.txt", SENTENCE + "\n後の段落は9章。", "3隻"));
    assertEquals(alone, id("a.txt", "# 題\n\n𠮷野の船は8隻。\n" + SENTENCE + "\n終わり。", "3隻"));
  }

  @Test
  void anIdOutlivesValuesAndRules() {
    Article article = new Article("a.txt", SENTENCE);
    Span span = new Span(2, 4);
    assertEquals(
        build(article, List.of(mention(MentionType.NUMBER, span, "3", "a.rule"))).get(0).id(),
        build(article, List.of(mention(MentionType.NUMBER, span, "300", "another.rule")))
            .get(0)
            .id());
  }

  @ParameterizedTest
  @CsvSource({
    "b.txt, 船は3隻、橋は5本。, 3隻",
    "a/a.txt, 船は3隻、橋は5本。, 3隻",
    "a.txt, 船は3隻、橋は6本。, 3隻",
    "a.txt, 船は3隻、橋は5本。, 5本",
  })
  void anIdTellsDocumentSentenceAndMentionApart(String doc, String sentence, String mention) {
    assertNotEquals(id("a.txt", SENTENCE, "3隻"), id(doc, sentence, mention));
  }

  @Test
  void anIdTellsTypesApart() {
    Article article = new Article("a.txt", SENTENCE);
    Span span = new Span(2, 4);
    List<Claim> claims =
        build(
            article,
            List.of(
                mention(MentionType.NUMBER, span, "3", "a.rule"),
                mention(MentionType.DATE, span, "3", "a.rule")));
    assertEquals(
        List.of(MentionType.DATE, MentionType.NUMBER),
        claims.stream().map(c -> c.mention().type()).toList());
    assertNotEquals(claims.get(0).id(), claims.get(1).id());
  }

  @Test
  void occurrencesOfOneSentenceAreCounted() {
    List<String> twice = ids("a.txt", SENTENCE + "\n" + SENTENCE);
    assertEquals(4, twice.size());
    assertEquals(4, new HashSet<>(twice).size());
    assertEquals(ids("a.txt", SENTENCE), twice.subList(0, 2));
    List<String> thrice = ids("a.txt", SENTENCE + "\n" + SENTENCE + "\n" + SENTENCE);
    assertEquals(twice, thrice.subList(0, 4));
  }

  @Test
  void occurrencesInOneSentenceAreCounted() {
    List<String> ids = ids("a.txt", "東に3隻、西に3隻、北に3隻。");
    assertEquals(3, ids.size());
    assertEquals(3, new HashSet<>(ids).size());
  }

  @Test
  void idsAreUniqueInALargeArticle() {
    List<String> ids = ids("a.txt", "船は3隻、橋は3本、船は3隻。\n".repeat(500));
    assertEquals(1500, ids.size());
    assertEquals(1500, new HashSet<>(ids).size());
  }

  @Test
  void theOrderOfTheMentionsDoesNotMatter() {
    Article article = new Article("a.txt", SENTENCE);
    List<Mention> mentions =
        new ArrayList<>(
            List.of(
                mention(MentionType.NUMBER, new Span(2, 4), "3", "r"),
                mention(MentionType.NUMBER, new Span(7, 9), "5", "r"),
                mention(MentionType.NUMBER, new Span(2, 3), "3", "r")));
    List<Claim> claims = build(article, mentions);
    assertEquals(
        List.of(new Span(2, 3), new Span(2, 4), new Span(7, 9)),
        claims.stream().map(c -> c.mention().span()).toList());
    Collections.reverse(mentions);
    assertEquals(claims, build(article, mentions));
  }

  @Test
  void stretchesThatJoinToTheSameTextAreTold() {
    Set<String> ids = new HashSet<>();
    for (Span span : List.of(new Span(0, 1), new Span(1, 3), new Span(0, 3))) {
      ids.add(
          build(
                  new Article("a.txt", "111"),
                  List.of(mention(MentionType.NUMBER, span, "1", "r", new Span(0, 3))))
              .get(0)
              .id());
    }
    assertEquals(3, ids.size());
  }

  @Test
  void loneSurrogatesAreToldApart() {
    assertNotEquals(
        build(new Article("a.txt", "\ud842"), List.of(whole("\ud842"))).get(0).id(),
        build(new Article("a.txt", "\ud843"), List.of(whole("\ud843"))).get(0).id());
  }

  @Test
  void noMentionsMakeNoClaims() {
    assertEquals(List.of(), build(new Article("a.txt", ""), List.of()));
  }

  private static Mention whole(String text) {
    Span span = new Span(0, text.length());
    return mention(MentionType.NUMBER, span, "1", "r", span);
  }

  private static Mention mention(MentionType type, Span span, String value, String rule) {
    return mention(type, span, value, rule, new Span(0, SENTENCE.length()));
  }

  private static Mention mention(
      MentionType type, Span span, String value, String rule, Span sentence) {
    Block block = new Block(BlockKind.PARAGRAPH, sentence, Optional.empty(), Optional.empty());
    Quantity quantity =
        new Quantity(
            Optional.of(new BigDecimal(value)), Optional.empty(), Optional.empty(), Bound.EQ);
    return new Mention(
        type,
        span,
        new Sentence(sentence, block),
        new Fields.OfNumber(quantity, Optional.empty(), Fields.Kind.CARDINAL),
        rule);
  }

  private static List<String> ids(String doc, String text) {
    return PIPELINE.analyze(new Article(doc, text)).claims().stream().map(Claim::id).toList();
  }

  private static String id(String doc, String text, String mention) {
    return PIPELINE.analyze(new Article(doc, text)).claims().stream()
        .filter(claim -> claim.mention().span().of(text).equals(mention))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private List<Claim> build(Article article, List<Mention> mentions) {
    return builder.build(article, mentions, new Meanings(Map.of(), List.of(), List.of()));
  }
}
