package io.konkyo.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.konkyo.mention.chunk.Chunk;
import io.konkyo.mention.reading.Amount;
import io.konkyo.mention.reading.Reading;
import io.konkyo.mention.rule.Rule;
import io.konkyo.mention.rule.RuleMatch;
import io.konkyo.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlapsTest {

  /** Candidates as name:start-end:order; what stays; what goes, with what it lost to. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Nothing overlaps: all stay, by place.
          a:0-2:0 b:5-7:1 | a b | none
          a:5-7:0 b:0-2:1 | b a | none
          a:0-2:0 b:2-4:0 | a b | none

          # The longest stays, wherever it stands and whatever its rule.
          a:0-2:0 b:0-5:9 | b | a<b
          a:3-5:0 b:0-5:9 | b | a<b
          a:2-3:0 b:0-5:9 | b | a<b
          a:0-3:0 b:2-6:9 | b | a<b
          a:0-4:0 b:2-5:9 | a | b<a

          # Of equally long ones the rule that stands first.
          a:0-3:5 b:0-3:2 | b | a<b
          a:0-3:2 b:0-3:5 | a | b<a
          a:0-3:5 b:2-5:2 | b | a<b

          # Of those the leftmost.
          a:2-5:1 b:0-3:1 | b | a<b
          a:0-3:1 b:2-5:1 c:4-7:1 | a c | b<a

          # What the loser alone stood against stays.
          a:0-4:0 b:3-8:0 c:7-9:0 | b | a<b c<b
          a:0-3:0 b:2-7:0 c:8-9:0 | b c | a<b
          a:0-9:0 b:1-2:0 c:3-4:0 d:9-10:0 | a d | b<a c<a
          """)
  void settles(String candidates, String kept, String lost) {
    List<Candidate> all = Stream.of(candidates.split(" ")).map(OverlapsTest::candidate).toList();
    for (boolean reversed : new boolean[] {false, true}) {
      List<Candidate> order = new ArrayList<>(all);
      if (reversed) {
        Collections.reverse(order);
      }
      Overlaps.Settled settled = Overlaps.settle(order);
      assertEquals(
          kept, settled.kept().stream().map(OverlapsTest::name).collect(Collectors.joining(" ")));
      String losers =
          all.stream()
              .filter(settled.losers()::containsKey)
              .map(loser -> name(loser) + "<" + name(settled.losers().get(loser)))
              .collect(Collectors.joining(" "));
      assertEquals(lost, losers.isEmpty() ? "none" : losers);
    }
  }

  @Test
  void manyCandidatesAreSettledInOrder() {
    List<Candidate> many =
        IntStream.range(0, 50_000)
            .mapToObj(i -> candidate("r" + i + ":" + i + "-" + (i + 2) + ":0"))
            .toList();
    Overlaps.Settled settled = Overlaps.settle(many);
    assertEquals(25_000, settled.kept().size());
    assertEquals(25_000, settled.losers().size());
  }

  private static Candidate candidate(String written) {
    String[] parts = written.split("[:-]");
    Span span = new Span(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    Rule rule =
        new Rule(
            parts[0],
            MentionType.NUMBER,
            "fig",
            "[]",
            Integer.parseInt(parts[3]),
            "",
            1,
            List.of());
    Chunk chunk = new Chunk(span, parts[0], Optional.empty(), Optional.empty(), Map.of());
    return new Candidate(
        new RuleMatch(rule, 0, List.of(chunk), Map.of()),
        new Reading.Number(Amount.exactly(BigDecimal.ONE), Optional.empty(), Fields.Kind.CARDINAL));
  }

  private static String name(Candidate candidate) {
    return candidate.match().rule().name();
  }
}
