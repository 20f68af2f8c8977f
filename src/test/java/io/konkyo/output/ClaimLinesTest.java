package io.konkyo.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.konkyo.article.Article;
import io.konkyo.block.Block;
import io.konkyo.block.BlockKind;
import io.konkyo.claim.Claim;
import io.konkyo.mention.Bound;
import io.konkyo.mention.Fields;
import io.konkyo.mention.Mention;
import io.konkyo.mention.MentionType;
import io.konkyo.mention.Quantity;
import io.konkyo.pipeline.Analysis;
import io.konkyo.sentence.Sentence;
import io.konkyo.text.Span;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClaimLinesTest {

  private static final Set<MentionType> ALL = EnumSet.allOf(MentionType.class);

  private final Schemas schemas = new Schemas();

  @Test
  void writesEveryFieldInItsOrder() {
    assertWritten(
        MentionType.NUMBER,
        new Fields.OfNumber(exact("3"), Optional.of("隻"), Fields.Kind.CARDINAL),
        "\"value\":3,\"bound\":\"eq\",\"counter\":\"隻\",\"kind\":\"cardinal\"");
    assertWritten(
        MentionType.NUMBER,
        new Fields.OfNumber(range("2E1", "9E1"), Optional.empty(), Fields.Kind.ORDINAL),
        "\"lower\":20,\"upper\":90,\"bound\":\"approx\",\"kind\":\"ordinal\"");
    assertWritten(
        MentionType.PERCENT,
        new Fields.OfPercent(
            exact("0.250"),
            Fields.PercentUnit.POINT,
            Optional.of("前年"),
            Optional.of(Fields.Change.DECREASE)),
        "\"value\":0.25,\"bound\":\"eq\",\"unit\":\"point\",\"of\":\"前年\",\"change\":\"decrease\"");
    assertWritten(
        MentionType.MONEY,
        new Fields.OfMoney(exact("12E8"), "JPY"),
        "\"value\":1200000000,\"bound\":\"eq\",\"currency\":\"JPY\"");
    assertWritten(
        MentionType.DATE,
        new Fields.OfDate(Optional.of("2024"), true),
        "\"iso\":\"2024\",\"fiscal\":true");
    assertWritten(
        MentionType.DATE, new Fields.OfDate(Optional.of("--08"), false), "\"iso\":\"--08\"");
    assertWritten(
        MentionType.DURATION,
        new Fields.OfDuration(
            Optional.empty(), Optional.of("P2M"), Optional.of("P9M"), Bound.APPROX),
        "\"lower\":\"P2M\",\"upper\":\"P9M\",\"bound\":\"approx\"");
    assertWritten(
        MentionType.OFFICIAL,
        new Fields.OfPerson(
            "𠮷", Optional.of("知事"), Optional.of("県"), Optional.of("JP"), "𠮷田\"一\""),
        "\"name\":\"𠮷\",\"role\":\"知事\",\"org\":\"県\",\"country\":\"JP\",\"entity\":\"𠮷田\\\"一\\\"\"");
    assertWritten(
        MentionType.PERSON,
        new Fields.OfPerson("𠮷", Optional.empty(), Optional.empty(), Optional.empty(), "𠮷"),
        "\"name\":\"𠮷\",\"entity\":\"𠮷\"");
    assertWritten(
        MentionType.STATEMENT,
        new Fields.OfStatement(new Span(7, 9), new Span(13, 16)),
        "\"speaker\":{\"start\":7,\"end\":8,\"text\":\"𠮷\"},"
            + "\"cue\":{\"start\":12,\"end\":15,\"text\":\"出した\"}");
  }

  @Test
  void aStatementMayHoldOthersAndRunOverSentences() {
    String text = "森は「林氏が来る。林氏も行く」と言う";
    Fields said = new Fields.OfStatement(new Span(0, 1), new Span(16, 18));
    Claim whole = claim("a", text, MentionType.STATEMENT, 3, 14, said);
    Claim part = claim("b", text, MentionType.STATEMENT, 3, 8, said);
    Claim person =
        claim(
            "c",
            text,
            MentionType.PERSON,
            3,
            5,
            new Fields.OfPerson("林", Optional.empty(), Optional.empty(), Optional.empty(), "林"));
    List<String> lines = lines(text, List.of(whole, person, part), ALL);
    assertEquals(
        List.of("c", "b", "a"),
        lines.stream().map(line -> line.replaceAll("\\{\"id\":\"(.).*", "$1")).toList());
    lines.forEach(line -> schemas.assertValid(JsonSchema.CLAIM, line));
  }

  @Test
  void ordersByStartEndAndType() {
    String text = "𠮷は12億円";
    Claim money = claim("a", text, MentionType.MONEY, 3, 7, new Fields.OfMoney(exact("1"), "JPY"));
    Claim number = claim("b", text, MentionType.NUMBER, 3, 7, number());
    Claim first = claim("c", text, MentionType.NUMBER, 3, 5, number());
    List<String> lines = lines(text, List.of(number, money, first), ALL);
    assertEquals(
        List.of("c", "a", "b"),
        lines.stream().map(line -> line.replaceAll("\\{\"id\":\"(.).*", "$1")).toList());
    assertTrue(lines.get(0).contains("\"start\":2,\"end\":4,\"text\":\"12\""), lines.get(0));
  }

  @Test
  void keepsTheTypesAskedFor() {
    String text = "5人";
    Claim number = claim("a", text, MentionType.NUMBER, 0, 2, number());
    assertEquals(List.of(), lines(text, List.of(number), Set.of(MentionType.MONEY)));
  }

  @Test
  void refusesClaimsThatCannotBeTrue() {
    String text = "5人";
    Claim number = claim("a", text, MentionType.NUMBER, 0, 2, number());
    assertFails("share the id a", text, List.of(number, number));
    assertFails(
        "outside", text, List.of(claim("b", text + "と", MentionType.NUMBER, 2, 3, number())));
  }

  @Test
  void refusesWhatWouldGrowWithoutBound() {
    int length = 500_000;
    String text = "7".repeat(length);
    List<Claim> claims =
        java.util.stream.IntStream.range(0, 100)
            .mapToObj(i -> claim("c" + i, text, MentionType.NUMBER, i, i + 1, number()))
            .toList();
    assertFails("too large", text, claims);
  }

  private void assertWritten(MentionType type, Fields fields, String expected) {
    String text = "見出し\r\n昨日𠮷は合計を出した。";
    Block heading =
        new Block(
            BlockKind.PARAGRAPH, new Span(5, 17), Optional.of(new Span(0, 3)), Optional.empty());
    Mention mention =
        new Mention(type, new Span(10, 12), new Sentence(new Span(5, 17), heading), fields, "r.x");
    List<String> lines = lines(text, List.of(new Claim("id1", mention)), ALL);
    assertEquals(
        List.of(
            "{\"id\":\"id1\",\"type\":\""
                + type.label()
                + "\",\"doc\":\"d/x.txt\",\"start\":9,\"end\":11,\"text\":\"合計\",\"line\":2,\"column\":5,"
                + "\"sentence\":{\"start\":5,\"end\":16,\"text\":\"昨日𠮷は合計を出した。\"},"
                + "\"section\":\"見出し\","
                + expected
                + ",\"rule\":\"r.x\"}"),
        lines);
    schemas.assertValid(JsonSchema.CLAIM, lines.get(0));
  }

  private static void assertFails(String part, String text, List<Claim> claims) {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> lines(text, claims, ALL));
    assertTrue(e.getMessage().contains(part), e.getMessage());
  }

  private static List<String> lines(String text, List<Claim> claims, Set<MentionType> types) {
    Analysis analysis = new Analysis(new Article("d/x.txt", text), List.of(), List.of(), claims);
    return new String(ClaimLines.of(analysis, types).utf8(), StandardCharsets.UTF_8)
        .lines()
        .toList();
  }

  private static Claim claim(
      String id, String text, MentionType type, int start, int end, Fields fields) {
    Span all = new Span(0, text.length());
    Block block = new Block(BlockKind.PARAGRAPH, all, Optional.empty(), Optional.empty());
    return new Claim(
        id, new Mention(type, new Span(start, end), new Sentence(all, block), fields, "test.rule"));
  }

  private static Fields number() {
    return new Fields.OfNumber(exact("1"), Optional.empty(), Fields.Kind.CARDINAL);
  }

  private static Quantity exact(String value) {
    return new Quantity(
        Optional.of(new BigDecimal(value)), Optional.empty(), Optional.empty(), Bound.EQ);
  }

  private static Quantity range(String lower, String upper) {
    return new Quantity(
        Optional.empty(),
        Optional.of(new BigDecimal(lower)),
        Optional.of(new BigDecimal(upper)),
        Bound.APPROX);
  }
}
